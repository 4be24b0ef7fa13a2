import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { breachFound } from '../../rules.js';

export class AdviseInput {
  @LongText({ zh: '劝导内容和当场改正情况', en: 'Advice and what was put right' }, { max: 1000 }) advice: string;
}

export const advise = step<Dossier, AdviseInput>({
  id: 'advise',
  title: { zh: '劝导改正', en: 'Advise' },
  articles: [apl(6)],
  input: AdviseInput,
  rules: [breachFound],
  apply: (dossier, { input, on }) => ({ ...dossier, outcome: { kind: 'advised', note: input.advice, on } }),
});
