import { step } from '../../../kernel/step.js';
import { demanding } from '../../../enforcing/demand.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** D8: the written demand before the decision to enforce; it may be renewed. @article ACL-2011/35 */
export const demandDemolition = step(
  demanding({
    id: 'demand-demolition',
    title: { zh: '强制拆除催告', en: 'Demand the demolition' },
    rules: [openTrackNotArchived],
  }),
);
