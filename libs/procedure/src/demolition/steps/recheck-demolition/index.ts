import { step } from '../../../kernel/step.js';
import { recheckingDemand } from '../../../enforcing/statement.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What was said is re-checked and answered. @article ACL-2011/36 */
export const recheckDemolition = step(
  recheckingDemand({
    id: 'recheck-demolition',
    title: { zh: '复核对催告的陈述申辩', en: 'Re-check the statement on the demand' },
    rules: [openTrackNotArchived],
  }),
);
