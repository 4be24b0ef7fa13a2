import { order55 } from '@anjuan/statute';
import { Flag, LongText } from '../kernel/field.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import type { AmendmentDossier, AmendmentPaper } from './dossier.js';

/** What both papers say. */
export class AmendmentInput {
  @LongText({ zh: '决定书原文', en: 'The decision as it reads' }, { max: 1000 }) original: string;
  @LongText({ zh: '补充或者更正为', en: 'What is added, or what it should read' }, { max: 1000 }) mended: string;
  @LongText({ zh: '事由', en: 'Why' }, { min: 5, max: 1000 }) why: string;
  @Flag({ zh: '不影响认定的事实、处罚种类和数额', en: 'Facts found, kind and amount of the penalty stay as they are' })
  substanceKept: boolean;
}

export const decisionIssued: Rule<AmendmentDossier> = rule({
  id: 'DEC-09',
  name: 'decision-issued-to-be-mended',
  force: 'bars',
  articles: [order55(28)],
  says: { zh: '补正、更正以已经制发处罚决定书为前提', en: 'Only a decision that was issued is mended by a paper' },
  holds: ({ file }) => file.dossier.decision !== undefined,
});

export const substanceKept: Rule<AmendmentDossier, { readonly substanceKept: boolean }> = inputRule({
  id: 'DEC-10',
  name: 'decision-not-altered-at-will',
  force: 'bars',
  articles: [order55(28)],
  says: {
    zh: '已制发的决定不得擅自变更，补正、更正不得改变事实认定、处罚种类和数额',
    en: 'An issued decision is immutable: a mending paper touches neither the facts nor the kind nor the amount',
  },
  holds: ({ input }) => input.substanceKept,
});

/** Keeps the paper; the decision on file is not touched. */
export function withPaper(paper: AmendmentPaper) {
  return (dossier: AmendmentDossier, { input, on, numbers }: Act<AmendmentInput>): AmendmentDossier => ({
    ...dossier,
    paper,
    issuedOn: on,
    original: input.original,
    mended: input.mended,
    why: input.why,
    ...(numbers[paper] ? { number: numbers[paper] } : {}),
  });
}
