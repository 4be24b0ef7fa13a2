import { recheckingDemand } from '../../../enforcing/statement.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What the party says to the demand is heard before the court is asked. @article ACL-2011/36 */
export const recheckBeforeCourt = recheckingDemand({
  id: 'recheck-before-court',
  title: { zh: '复核对催告的陈述申辩', en: 'Re-check what the party said to the demand' },
  rules: [openTrackNotArchived],
});
