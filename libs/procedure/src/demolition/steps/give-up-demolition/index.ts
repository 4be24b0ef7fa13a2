import { step } from '../../../kernel/step.js';
import { givingUpEnforcement } from '../../../enforcing/suspension.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** Three years of standing still; by itself. @article ACL-2011/39 */
export const giveUpDemolition = step(
  givingUpEnforcement({
    id: 'give-up-demolition',
    title: { zh: '不再执行', en: 'Demolition given up' },
    rules: [openTrackNotArchived],
  }),
);
