import { house, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { standardNotMet } from '../../filing-standard.js';

const grounds = {
  'no-breach': { zh: '违法事实不成立', en: 'no breach' },
  'not-ours': { zh: '不属于本机关管辖', en: 'outside our competence' },
  'time-barred': { zh: '超过追责时效', en: 'limitation has passed' },
  slight: { zh: '轻微并及时改正，没有危害后果', en: 'slight, corrected in time, no harm' },
};

export class RefuseFilingInput {
  @Choice({ zh: '不予立案事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText({ zh: '理由说明', en: 'Reasons' }, { max: 1000 }) reasons: string;
}

const reasonsGiven = inputRule<Dossier, RefuseFilingInput>({
  id: 'FIL-03',
  name: 'refusal-reasoned',
  force: 'bars',
  articles: [order55(15), house('FIL-03')],
  says: {
    zh: '不予立案应当说明具体理由（不少于十个字）',
    en: 'Refusing to file needs a specific reason of at least ten characters',
  },
  holds: ({ input }) => input.reasons.trim().length >= 10,
});

export const refuseFiling = step<Dossier, RefuseFilingInput>({
  id: 'refuse-filing',
  title: { zh: '不予立案', en: 'Refuse to file' },
  articles: [order55(15)],
  input: RefuseFilingInput,
  rules: [reasonsGiven, standardNotMet],
  apply: (dossier, { input, on }) => ({ ...dossier, outcome: { kind: input.ground, note: input.reasons, on } }),
});
