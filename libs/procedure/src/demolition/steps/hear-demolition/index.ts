import { step } from '../../../kernel/step.js';
import { hearingOnDemand } from '../../../enforcing/statement.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** What the party says to the demand is heard and recorded. @article ACL-2011/36 */
export const hearDemolition = step(
  hearingOnDemand({
    id: 'hear-demolition',
    title: { zh: '听取对催告的陈述申辩', en: 'Hear the party on the demand' },
    rules: [openTrackNotArchived],
  }),
);
