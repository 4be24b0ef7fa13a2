import { step } from '../../../kernel/step.js';
import { reversingEnforcement } from '../../../enforcing/reversal.js';

/** Restored, returned or compensated. @article ACL-2011/41 */
export const makeDemolitionGood = step(
  reversingEnforcement({
    id: 'make-demolition-good',
    title: { zh: '执行回转', en: 'Make the demolition good' },
  }),
);
