import { arl } from '@anjuan/statute';
import { resuming } from '../../../remedies/staying.js';

export const resumeEnforcement = resuming({
  id: 'resume-enforcement',
  title: { zh: '恢复执行（复议）', en: 'Enforcement goes on, reconsideration' },
  articles: [arl(42)],
});
