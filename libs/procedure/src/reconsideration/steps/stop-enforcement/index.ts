import { apl, arl } from '@anjuan/statute';
import { stopping } from '../../../remedies/staying.js';

/** One of the four grounds of art. 42. @article ARL-2023/42 */
export const stopEnforcement = stopping({
  id: 'stop-enforcement',
  title: { zh: '复议期间停止执行', en: 'Stop enforcement during reconsideration' },
  articles: [arl(42), apl(73, 1)],
});
