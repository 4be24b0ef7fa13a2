import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { EnforcementDossier } from '../../dossier.js';

export class LeaveToCourtInput {
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** Without a power of its own the office goes on at the court, on a track of that kind. @article ACL-2011/53 */
export const leaveToCourt = step<EnforcementDossier, LeaveToCourtInput>({
  id: 'leave-to-court',
  title: { zh: '转申请法院强制执行', en: 'Leave the rest to the court' },
  articles: [acl(13), acl(53)],
  input: LeaveToCourtInput,
  rules: [openTrackNotArchived],
  apply: (dossier) => dossier,
});
