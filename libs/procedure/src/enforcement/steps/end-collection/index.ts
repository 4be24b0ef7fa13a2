import { endingEnforcement } from '../../../enforcing/suspension.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** 终结执行 on one of five grounds. @article ACL-2011/40 */
export const endCollection = step(
  endingEnforcement({
    id: 'end-collection',
    title: { zh: '终结执行（金钱）', en: 'End the collection' },
    rules: [openTrackNotArchived],
  }),
);
