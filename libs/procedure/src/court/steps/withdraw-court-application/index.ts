import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { CourtDossier } from '../../dossier.js';
import { withResult } from '../../papers.js';

export class WithdrawCourtApplicationInput {
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** The party performed, or the application was brought in error. @article ACL-2011/53 */
export const withdrawCourtApplication = step<CourtDossier, WithdrawCourtApplicationInput>({
  id: 'withdraw-court-application',
  title: { zh: '撤回强制执行申请', en: 'Withdraw the application' },
  articles: [acl(53)],
  input: WithdrawCourtApplicationInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => withResult(dossier, on, input),
});
