import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, LongText } from '../../../kernel/field.js';
import { inputRule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class RecordWaiverInput {
  @Flag({ zh: '当事人书面明确放弃', en: 'Clearly waived in writing' }) inWriting: boolean;
  @Flag({ zh: '同时放弃听证', en: 'Waives the hearing too' }, { optional: true }) hearingToo?: boolean;
  @LongText({ zh: '放弃的内容', en: 'What was waived' }, { max: 500 }) said: string;
}

const waiverClear = inputRule<Dossier, RecordWaiverInput>({
  id: 'NOT-04',
  name: 'waiver-clear',
  force: 'bars',
  articles: [apl(45), apl(62)],
  says: { zh: '放弃陈述申辩应当明确，以书面为准', en: 'A waiver must be clear and in writing' },
  holds: ({ input }) => input.inWriting,
});

const nothingSaidYet = rule<Dossier>({
  id: 'NOT-05',
  name: 'statement-not-swept-aside',
  force: 'bars',
  articles: [apl(45), apl(62)],
  says: {
    zh: '当事人已经陈述申辩的应当复核，不得再登记放弃',
    en: 'What the party has said is re-checked; a later waiver does not sweep it aside',
  },
  holds: ({ dossier }) => dossier.statement?.status !== 'made',
});

/** Giving up the statement does not give up the hearing: that takes words of its own. @article APL-2021/64 */
export const recordWaiver = step<Dossier, RecordWaiverInput>({
  id: 'record-waiver',
  title: { zh: '记录放弃陈述申辩', en: 'Record a waiver' },
  articles: [apl(45), apl(62)],
  input: RecordWaiverInput,
  rules: [waiverClear, nothingSaidYet],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    statement: { status: 'waived', on, said: input.said, ...(input.hearingToo ? { hearingWaived: true } : {}) },
  }),
});
