import { resumingEnforcement } from '../../../enforcing/suspension.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** 恢复执行. @article ACL-2011/39 */
export const resumeCollection = step(
  resumingEnforcement({
    id: 'resume-collection',
    title: { zh: '恢复执行（金钱）', en: 'Resume the collection' },
    rules: [openTrackNotArchived],
  }),
);
