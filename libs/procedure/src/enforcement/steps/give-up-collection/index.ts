import { givingUpEnforcement } from '../../../enforcing/suspension.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** 不再执行 after three years. @article ACL-2011/39 */
export const giveUpCollection = step(
  givingUpEnforcement({
    id: 'give-up-collection',
    title: { zh: '不再执行（金钱）', en: 'Give the collection up' },
    rules: [openTrackNotArchived],
  }),
);
