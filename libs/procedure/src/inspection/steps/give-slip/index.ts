import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, Line, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { breachFound } from '../../rules.js';

const rounds = {
  first: { zh: '第一次提示', en: 'first slip' },
  second: { zh: '第二次提示', en: 'second slip' },
};

export class GiveSlipInput {
  @Choice({ zh: '提示次数', en: 'Which slip' }, optionsOf(rounds)) slip: 'first' | 'second';
  @Line({ zh: '提示单编号', en: 'Number of the slip' }, { max: 40 }) number: string;
  @LongText({ zh: '提示内容', en: 'What the slip says' }, { max: 1000 }) content: string;
}

export const giveSlip = step<Dossier, GiveSlipInput>({
  id: 'give-slip',
  title: { zh: '发放提示单', en: 'Give a reminder slip' },
  articles: [apl(6), apl(33, 1)],
  input: GiveSlipInput,
  rules: [breachFound],
  apply: (dossier, { input: { slip, number, content }, on }) => ({
    ...dossier,
    inspection: {
      found: true,
      others: [],
      ...dossier.inspection,
      slip: { round: slip === 'first' ? 1 : 2, number, content },
    },
    outcome: { kind: `slip-${slip}`, note: number, on },
  }),
});
