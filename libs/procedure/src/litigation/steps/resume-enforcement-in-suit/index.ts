import { lit } from '@anjuan/statute';
import { resuming } from '../../../remedies/staying.js';

export const resumeEnforcementInSuit = resuming({
  id: 'resume-enforcement-in-suit',
  title: { zh: '恢复执行（诉讼）', en: 'Enforcement goes on, suit' },
  articles: [lit(56)],
});
