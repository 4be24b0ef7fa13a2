import { hearingOnDemand } from '../../../enforcing/statement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What the party says to the demand. @article ACL-2011/36 */
export const hearOnDemand = step(
  hearingOnDemand({
    id: 'hear-on-demand',
    title: { zh: '记录对催告的陈述申辩（金钱）', en: 'Record what the party says to the demand of money' },
    rules: [openTrackNotArchived],
  }),
);
