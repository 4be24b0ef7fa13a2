import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { nothingFound } from '../../rules.js';

export class FindNothingInput {
  @Line({ zh: '说明', en: 'Note' }, { max: 200, optional: true }) note?: string;
}

export const findNothing = step<Dossier, FindNothingInput>({
  id: 'find-nothing',
  title: { zh: '未发现违法行为', en: 'Nothing found' },
  articles: [apl(55)],
  input: FindNothingInput,
  rules: [nothingFound],
  apply: (dossier, { input, on }) => ({ ...dossier, outcome: { kind: 'clean', note: input.note ?? '', on } }),
});
