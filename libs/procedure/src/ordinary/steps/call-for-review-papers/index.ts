import { house, order55, sc118 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText, Texts } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { reviewerApart, reviewerQualified } from '../../reviewing.js';

export class CallForPapersInput {
  @Texts({ zh: '需要补充的材料', en: 'Papers that are missing' }) missing: string[];
  @LongText({ zh: '说明', en: 'Note' }, { max: 500, optional: true }) note?: string;
}

const nothingCalledFor = rule<Dossier>({
  id: 'REV-08',
  name: 'no-call-for-papers-open',
  force: 'bars',
  articles: [order55(25, 1), house('REV-08')],
  says: {
    zh: '已经要求补充材料的，应当等待补充后再行要求',
    en: 'One call for papers at a time: wait for what was asked',
  },
  holds: ({ dossier }) => (dossier.reviewAsked?.waits ?? []).every(({ to }) => to !== undefined),
});

/** The reviewer asks for what is missing; the ten days wait until it has come. @article MOHURD-55-2022/25/1 */
export const callForReviewPapers = step<Dossier, CallForPapersInput>({
  id: 'call-for-review-papers',
  title: { zh: '要求补充送审材料', en: 'Call for missing review papers' },
  articles: [order55(23), order55(25, 1), sc118(13)],
  input: CallForPapersInput,
  rules: [reviewerQualified, reviewerApart, nothingCalledFor],
  apply: (dossier, { input, on }) => {
    const { reviewAsked } = dossier;
    if (!reviewAsked) return dossier;
    const waits = [...(reviewAsked.waits ?? []), { from: on, missing: input.missing }];
    return { ...dossier, reviewAsked: { ...reviewAsked, waits } };
  },
});
