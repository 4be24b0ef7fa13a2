import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import {
  dutiesPerformed,
  fineSettled,
  groundFits,
  lateFineDealtWith,
  publicationDealtWith,
} from '../../../ordinary/steps/close-case/rules.js';
import { tracksEnded } from '../../../rules/tracks-ended.js';

/** A ticket is performed, or its enforcement has lawfully ended. */
const closingGrounds = {
  performed: { zh: '处罚决定执行完毕', en: 'the decision was performed' },
  'enforcement-ended': { zh: '依法终结执行', en: 'enforcement lawfully ended' },
};

export class CloseSummaryInput {
  @Choice({ zh: '结案事由', en: 'Ground' }, optionsOf(closingGrounds), { optional: true }) ground?: string;
  @LongText({ zh: '处理结果', en: 'Result' }, { max: 1000 }) note: string;
}

export const closeSummary = step<Dossier, CloseSummaryInput>({
  id: 'close-summary',
  title: { zh: '当场处罚结案', en: 'Close the summary case' },
  articles: [order55(31)],
  input: CloseSummaryInput,
  rules: [fineSettled, groundFits, lateFineDealtWith, dutiesPerformed, tracksEnded, publicationDealtWith],
  prefill: () => ({ ground: 'performed', note: '处罚决定已执行完毕。' }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    closure: { ground: input.ground ?? 'performed', note: input.note, on },
  }),
});
