import type { Text } from '@anjuan/statute';

/** Papers that may carry a number, by their template. */
export const numberedPapers = {
  'filing-approval': { zh: '立案审批表', en: 'filing approval' },
  'on-site-record': { zh: '现场检查笔录', en: 'on-site record' },
  'prior-notice': { zh: '行政处罚事先告知书', en: 'prior notice' },
  'review-opinion': { zh: '法制审核意见书', en: 'review opinion' },
  'penalty-decision': { zh: '行政处罚决定书', en: 'penalty decision' },
  'on-the-spot-decision': { zh: '当场行政处罚决定书', en: 'on-the-spot decision' },
  'service-receipt': { zh: '送达回证', en: 'proof of service' },
  'supplement-notice': { zh: '补正通知书', en: 'supplement notice' },
  'rectification-notice': { zh: '更正通知书', en: 'rectification notice' },
  'guardian-order': { zh: '责令监护人管教书', en: 'order to the guardian' },
} as const satisfies Record<string, Text>;
export type NumberedPaper = keyof typeof numberedPapers;
