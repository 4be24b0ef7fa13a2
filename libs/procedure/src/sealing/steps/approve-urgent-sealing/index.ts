import { acl } from '@anjuan/statute';
import { LongText, Time } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';
import { approvedInTime } from '../../holding-rules.js';

export class ApproveUrgentInput {
  @Time({ zh: '批准时间', en: 'Approved at' }) at: string;
  @LongText({ zh: '审批意见', en: 'Opinion of the head' }, { max: 500 }) opinion: string;
}

/** After the twenty-four hours nothing can be approved: what is left is to order the release. @article ACL-2011/19 */
export const approveUrgentSealing = step<SealingDossier, ApproveUrgentInput>({
  id: 'approve-urgent-sealing',
  title: { zh: '补办批准', en: 'Approve afterwards' },
  articles: [acl(19)],
  input: ApproveUrgentInput,
  rules: [openTrackNotArchived, approvedInTime],
  prefill: () => ({ opinion: '同意。' }),
  apply: (dossier, { on, by }) => ({ ...dossier, approvedOn: on, approvedBy: by.id }),
});
