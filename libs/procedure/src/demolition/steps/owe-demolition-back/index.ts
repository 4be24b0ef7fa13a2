import { step } from '../../../kernel/step.js';
import { owingReversal } from '../../../enforcing/reversal.js';

/** The basis fell after force was used, perhaps after the file was archived. @article ACL-2011/41 */
export const oweDemolitionBack = step(
  owingReversal({
    id: 'owe-demolition-back',
    title: { zh: '登记执行回转事由', en: 'Record that the demolition is owed back' },
  }),
);
