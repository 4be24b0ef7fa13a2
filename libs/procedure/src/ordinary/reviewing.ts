import { apl, house, order55, sc118 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import type { LegalReviewPass } from '../dossier/stages.js';
import { Choice, Line, LongText, Rows, optionsOf } from '../kernel/field.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import { investigators } from '../rules/handlers.js';
import { reviewedHash } from './approval.js';
import { hearingsOf } from './where.js';

/** The eight items a reviewer answers (law.md 4.2). */
export const reviewItems = {
  subject: { zh: '执法主体合法，执法人员具备资格', en: 'Body competent, officers qualified' },
  procedure: { zh: '执法程序合法', en: 'Procedure lawful' },
  facts: {
    zh: '当事人基本情况、案件事实清楚，证据合法充分',
    en: 'Party known, facts clear, evidence lawful and sufficient',
  },
  law: { zh: '适用法律、法规、规章准确，裁量适当', en: 'Law applied correctly, discretion proper' },
  authority: { zh: '未超越法定权限', en: 'Within legal authority' },
  papers: { zh: '执法文书完备、规范', en: 'Papers complete and in form' },
  crime: { zh: '违法行为是否涉嫌犯罪、需要移送', en: 'Suspected crime to be transferred' },
  other: { zh: '法律、法规规定的其他事项', en: 'Anything else the law requires' },
} as const;

const verdicts = {
  yes: { zh: '符合', en: 'meets' },
  no: { zh: '不符合', en: 'does not meet' },
  na: { zh: '不涉及', en: 'not concerned' },
};

export class ReviewItem {
  @Choice({ zh: '审核事项', en: 'Item' }, optionsOf(reviewItems)) item: string;
  @Choice({ zh: '结论', en: 'Verdict' }, optionsOf(verdicts)) verdict: 'yes' | 'no' | 'na';
  @Line({ zh: '说明', en: 'Note' }, { max: 500, optional: true }) note?: string;
}

export class ReviewInput {
  @Rows({ zh: '审核清单', en: 'Checklist' }, ReviewItem, { max: 8 }) items: ReviewItem[];
  @LongText({ zh: '审核意见和理由', en: 'Opinion and reasons' }, { max: 2000 }) reasons: string;
}

export const reviewerQualified: Rule<Dossier> = rule({
  id: 'REV-05',
  name: 'reviewer-qualified',
  force: 'bars',
  articles: [apl(58, 2)],
  says: {
    zh: '初次从事法制审核的人员应当取得法律职业资格（2018年前已从事审核的除外）',
    en: 'A person new to legal review must hold the national legal professional qualification',
  },
  holds: ({ actor, office, on }) => {
    const member = office.staff[actor.id];
    const qualified = member?.qualification !== undefined && member.qualification.since <= on;
    return qualified || (member?.firstReviewOn !== undefined && member.firstReviewOn < '2018-01-01');
  },
});

export const reviewerApart: Rule<Dossier> = rule({
  id: 'REV-06',
  name: 'reviewer-apart-from-handlers',
  force: 'bars',
  articles: [sc118(11), sc118(14), house('REV-06')],
  says: {
    zh: '审核人员不得是本案的承办人、调查人员或者听证主持人',
    en: 'The reviewer is neither investigator nor presider of the case',
  },
  holds: ({ dossier, file, actor }) =>
    !investigators(dossier, file.acts).has(actor.id) && hearingsOf(dossier).every((h) => h.presider !== actor.id),
});

export const allItemsAnswered: Rule<Dossier, ReviewInput> = inputRule({
  id: 'REV-07',
  name: 'review-items-answered',
  force: 'bars',
  articles: [order55(24), order55(25), sc118(13)],
  says: { zh: '法制审核应当逐项作出结论', en: 'Each of the eight items must be answered once' },
  holds: ({ input }) => Object.keys(reviewItems).every((id) => input.items.filter((i) => i.item === id).length === 1),
});

export const approvalConsistent: Rule<Dossier, ReviewInput> = inputRule({
  id: 'REV-09',
  name: 'no-approval-with-failed-item',
  force: 'bars',
  articles: [order55(25)],
  says: { zh: '有不符合事项的，不得作出同意意见', en: 'No approval while an item does not meet the law' },
  holds: ({ input }) => input.items.every((i) => i.verdict !== 'no'),
});

/** What the three ways of sending back have in common with the approval. */
export const reviewRules = [reviewerQualified, reviewerApart, allItemsAnswered];

/** Stores one answer of legal review, bound to the draft and the evidence that were read. */
export function withReview(opinion: LegalReviewPass['opinion'], early = false) {
  return (dossier: Dossier, { input, on, by }: Act<ReviewInput>): Dossier => {
    const { reviewAsked, ...rest } = dossier;
    const pass: LegalReviewPass = {
      draft: reviewAsked?.draft ?? dossier.drafts.length,
      early,
      opinion,
      items: input.items,
      reasons: input.reasons,
      by: by.id,
      submittedOn: reviewAsked?.on ?? on,
      on,
      hash: reviewedHash(dossier),
      ...(reviewAsked?.sheet ? { sheet: reviewAsked.sheet } : {}),
    };
    return { ...rest, reviews: [...dossier.reviews, pass] };
  };
}

/** The checklist with every item still to be judged as met, ready to be changed. */
export function prefillReview(): Partial<ReviewInput> {
  return {
    items: Object.keys(reviewItems).map((item) => ({
      item,
      verdict: item === 'crime' || item === 'other' ? 'na' : 'yes',
    })),
  };
}
