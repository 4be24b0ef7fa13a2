import { suspendingEnforcement } from '../../../enforcing/suspension.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** 中止执行. @article ACL-2011/39 */
export const suspendCollection = step(
  suspendingEnforcement({
    id: 'suspend-collection',
    title: { zh: '中止执行（金钱）', en: 'Suspend the collection' },
    rules: [openTrackNotArchived],
  }),
);
