import { house, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';

export class SupplyPapersInput {
  @LongText({ zh: '补充的材料', en: 'What is supplied' }, { max: 1000 }) supplied: string;
}

const papersCalledFor = rule<Dossier>({
  id: 'REV-08',
  name: 'papers-were-called-for',
  force: 'bars',
  articles: [order55(25, 1), house('REV-08')],
  says: { zh: '补充材料以审核人员要求补充为前提', en: 'Papers are supplied when the reviewer has called for them' },
  holds: ({ dossier }) => (dossier.reviewAsked?.waits ?? []).some(({ to }) => to === undefined),
});

/** The handlers supply what was missing; the ten days run on from the next day. @article MOHURD-55-2022/25/1 */
export const supplyReviewPapers = step<Dossier, SupplyPapersInput>({
  id: 'supply-review-papers',
  title: { zh: '补充送审材料', en: 'Supply missing review papers' },
  articles: [order55(23), order55(25, 1)],
  input: SupplyPapersInput,
  rules: [actorIsHandler, papersCalledFor],
  apply: (dossier, { input, on }) => {
    const { reviewAsked } = dossier;
    if (!reviewAsked) return dossier;
    const waits = (reviewAsked.waits ?? []).map((w) => (w.to ? w : { ...w, to: on, supplied: input.supplied }));
    return { ...dossier, reviewAsked: { ...reviewAsked, waits } };
  },
});
