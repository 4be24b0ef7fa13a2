import { apl, lit } from '@anjuan/statute';
import { stopping } from '../../../remedies/staying.js';

/** One of the four grounds of art. 56. @article ALL-2017/56 */
export const stopEnforcementInSuit = stopping({
  id: 'stop-enforcement-in-suit',
  title: { zh: '诉讼期间停止执行', en: 'Stop enforcement during the suit' },
  articles: [lit(56), apl(73, 1)],
});
