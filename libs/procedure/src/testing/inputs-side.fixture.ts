import type { CivilDate } from '@anjuan/calendar';

const settled = () => ({ paper: '协商纪要〔2026〕1号' });
const meeting = () => ({ attendees: ['li', 'reviewer', 'unit-head'], record: '双方就法律适用交换了意见。' });
const ruling = () => ({ text: '经研究，就本案审核分歧裁定如下。' });
const mended = () => ({ original: '罚款贰千元', mended: '罚款贰仟元', why: '文字书写错误。' });

/** What is typed on the tracks of recusal, jurisdiction, dissent over review, and mending papers. */
export const typedForSideTracks: Readonly<Record<string, (on: CivilDate) => object>> = {
  'request-recusal': () => ({ person: 'zhao', ground: '当事人称该人员与邻铺经营者系亲属。' }),
  'grant-recusal': () => ({ reasons: '与案件有直接利害关系，应当回避。' }),
  'refuse-recusal': () => ({ reasons: '经核查不存在利害关系。' }),
  'dispute-jurisdiction': () => ({ other: '和平区城市管理综合行政执法支队', about: '行为地位于两辖区交界处。' }),
  'agree-on-us': settled,
  'agree-on-them': settled,
  'report-to-superior': () => ({ superior: '和平区人民政府' }),
  'be-assigned': settled,
  'be-passed-over': settled,
  'object-to-review': () => ({ reasons: '审核意见认定的法律依据与本案事实不符。' }),
  'uphold-opinion': () => ({ opinion: '经复看，维持原审核意见。' }),
  'give-way': () => ({ opinion: '经复看，同意重新审核。' }),
  'settle-in-meeting': meeting,
  'find-no-agreement': meeting,
  'rule-for-opinion': ruling,
  'rule-for-new-review': ruling,
  'supplement-decision': mended,
  'rectify-decision': mended,
};
