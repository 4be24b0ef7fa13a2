import { step } from '../../../kernel/step.js';
import { resumingAfterBreach } from '../../../enforcing/agreement.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';

/** The agreement was not kept. @article ACL-2011/42 */
export const resumeAfterBrokenAgreement = step(
  resumingAfterBreach({
    id: 'resume-after-broken-agreement',
    title: { zh: '不履行协议，恢复执行', en: 'Resume after a broken agreement' },
    rules: [openTrackNotArchived],
  }),
);
