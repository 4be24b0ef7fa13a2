import { step } from '../../../kernel/step.js';
import { endingEnforcement } from '../../../enforcing/suspension.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** Force ends undone on one of five grounds. @article ACL-2011/40 */
export const endDemolition = step(
  endingEnforcement({
    id: 'end-demolition',
    title: { zh: '终结强制拆除', en: 'End the demolition' },
    rules: [openTrackNotArchived],
  }),
);
