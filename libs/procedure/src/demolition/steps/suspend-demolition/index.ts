import { step } from '../../../kernel/step.js';
import { suspendingEnforcement } from '../../../enforcing/suspension.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** Force stands still on one of four grounds. @article ACL-2011/39 */
export const suspendDemolition = step(
  suspendingEnforcement({
    id: 'suspend-demolition',
    title: { zh: '中止强制拆除', en: 'Suspend the demolition' },
    rules: [openTrackNotArchived],
  }),
);
