import { hearingOnDemand } from '../../../enforcing/statement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What the party says to the demand is heard before the court is asked. @article ACL-2011/36 */
export const hearBeforeCourt = step(
  hearingOnDemand({
    id: 'hear-before-court',
    title: { zh: '记录对催告的陈述申辩（申请法院）', en: 'Record what the party says to the demand before court' },
    rules: [openTrackNotArchived],
  }),
);
