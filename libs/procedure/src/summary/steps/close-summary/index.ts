import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { dutiesPerformed, fineSettled, publicationDealtWith } from '../../../ordinary/steps/close-case/rules.js';
import { tracksEnded } from '../../../rules/tracks-ended.js';

export class CloseSummaryInput {
  @LongText({ zh: '处理结果', en: 'Result' }, { max: 1000 }) note: string;
}

export const closeSummary = step<Dossier, CloseSummaryInput>({
  id: 'close-summary',
  title: { zh: '当场处罚结案', en: 'Close the summary case' },
  articles: [order55(31)],
  input: CloseSummaryInput,
  rules: [fineSettled, dutiesPerformed, tracksEnded, publicationDealtWith],
  prefill: () => ({ note: '处罚决定已执行完毕。' }),
  apply: (dossier, { input, on }) => ({ ...dossier, closure: { ground: 'performed', note: input.note, on } }),
});
