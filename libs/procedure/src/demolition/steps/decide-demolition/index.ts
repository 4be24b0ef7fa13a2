import { step } from '../../../kernel/step.js';
import { decidingToEnforce } from '../../../enforcing/decision.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** The decision to demolish by force. @article ACL-2011/37 */
export const decideDemolition = step(
  decidingToEnforce({
    id: 'decide-demolition',
    title: { zh: '强制拆除决定', en: 'Decide to demolish by force' },
    rules: [openTrackNotArchived],
  }),
);
