import { recheckingDemand } from '../../../enforcing/statement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** The answer to it. @article ACL-2011/36 */
export const recheckOnClearing = step(
  recheckingDemand({
    id: 'recheck-on-clearing',
    title: { zh: '复核对催告的陈述申辩（代履行）', en: 'Re-check what the party said to the demand to clear' },
    rules: [openTrackNotArchived],
  }),
);
