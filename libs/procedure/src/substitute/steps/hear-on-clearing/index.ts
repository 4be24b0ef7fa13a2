import { hearingOnDemand } from '../../../enforcing/statement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What the party says to the demand. @article ACL-2011/36 */
export const hearOnClearing = step(
  hearingOnDemand({
    id: 'hear-on-clearing',
    title: { zh: '记录对催告的陈述申辩（代履行）', en: 'Record what the party says to the demand to clear' },
    rules: [openTrackNotArchived],
  }),
);
