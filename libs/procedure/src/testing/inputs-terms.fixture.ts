import type { CivilDate } from '@anjuan/calendar';

/** What is typed where terms are lengthened and days are left out. */
export const typedForTerms: Readonly<Record<string, (on: CivilDate) => object>> = {
  'extend-verification': () => ({ reasons: '案情复杂，需要进一步核查。' }),
  'extend-decision-period': () => ({ reasons: '案情复杂，九十日内不能作出决定。' }),
  'extend-decision-together': () => ({
    reasons: '案情特别复杂，经延期仍不能作出决定。',
    attendees: ['head', 'field-head', 'unit-head'],
  }),
  'call-for-review-papers': () => ({ missing: ['占道许可查询记录'] }),
  'supply-review-papers': () => ({ supplied: '占道许可查询记录一份。' }),
  'order-guardian': () => ({ guardian: '父亲', measures: '加强日常教育，不得再在人行道摆摊。' }),
  'leave-out-days': (on) => ({ ground: 'testing', from: on, to: on, note: '检测委托书及报告已入卷。' }),
};
