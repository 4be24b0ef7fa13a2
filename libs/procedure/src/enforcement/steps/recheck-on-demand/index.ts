import { recheckingDemand } from '../../../enforcing/statement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** The answer to it. @article ACL-2011/36 */
export const recheckOnDemand = step(
  recheckingDemand({
    id: 'recheck-on-demand',
    title: { zh: '复核对催告的陈述申辩（金钱）', en: 'Re-check what the party said to the demand of money' },
    rules: [openTrackNotArchived],
  }),
);
