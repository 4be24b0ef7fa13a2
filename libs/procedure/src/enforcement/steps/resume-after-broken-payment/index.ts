import { resumingAfterBreach } from '../../../enforcing/agreement.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** Force goes on, and what was given up is owed again. @article ACL-2011/42 */
export const resumeAfterBrokenPayment = step(
  resumingAfterBreach({
    id: 'resume-after-broken-payment',
    title: { zh: '执行协议未履行（金钱）', en: 'The agreement on payment was broken' },
    rules: [openTrackNotArchived],
  }),
);
