import { step } from '../../../kernel/step.js';
import { resumingEnforcement } from '../../../enforcing/suspension.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** The ground is gone. @article ACL-2011/39 */
export const resumeDemolition = step(
  resumingEnforcement({
    id: 'resume-demolition',
    title: { zh: '恢复强制拆除', en: 'Resume the demolition' },
    rules: [openTrackNotArchived],
  }),
);
