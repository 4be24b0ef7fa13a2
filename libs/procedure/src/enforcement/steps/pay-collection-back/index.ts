import { reversingEnforcement } from '../../../enforcing/reversal.js';
import { step } from '../../../kernel/step.js';

/** 执行回转 done. @article ACL-2011/41 */
export const payCollectionBack = step(
  reversingEnforcement({
    id: 'pay-collection-back',
    title: { zh: '执行回转（金钱）', en: 'Pay the collection back' },
    rules: [],
  }),
);
