import { apl, order55 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PreservationDossier } from '../../dossier.js';
import { evidenceBeingCollected } from '../../rules.js';

export class ApprovePreservationInput {
  @LongText({ zh: '审批意见', en: 'Opinion of the head' }, { max: 500 }) opinion: string;
}

export const approvePreservation = step<PreservationDossier, ApprovePreservationInput>({
  id: 'approve-preservation',
  title: { zh: '批准先行登记保存', en: 'Approve preservation' },
  articles: [apl(56), order55(19)],
  input: ApprovePreservationInput,
  rules: [openTrackNotArchived, evidenceBeingCollected],
  prefill: () => ({ opinion: '同意。' }),
  apply: (dossier, { on, by }) => ({ ...dossier, approvedOn: on, approvedBy: by.id }),
});
