import { owingReversal } from '../../../enforcing/reversal.js';
import { step } from '../../../kernel/step.js';
import { basisFell } from '../../rules.js';

/** The basis fell after force was used, perhaps after the file was archived. @article ACL-2011/41 */
export const oweCollectionBack = step(
  owingReversal({
    id: 'owe-collection-back',
    title: { zh: '登记执行回转事由（金钱）', en: 'Record that the money is owed back' },
    rules: [basisFell],
  }),
);
