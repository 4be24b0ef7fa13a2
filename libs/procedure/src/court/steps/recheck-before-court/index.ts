import { recheckingDemand } from '../../../enforcing/statement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What the party says to the demand is answered before the court is asked. @article ACL-2011/36 */
export const recheckBeforeCourt = step(
  recheckingDemand({
    id: 'recheck-before-court',
    title: { zh: '复核对催告的陈述申辩（申请法院）', en: 'Re-check what the party said to the demand before court' },
    rules: [openTrackNotArchived],
  }),
);
