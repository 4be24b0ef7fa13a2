import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { beforeDecision } from '../../claim-rules.js';
import type { SealingDossier } from '../../dossier.js';

export class ApproveSealingInput {
  @LongText({ zh: '审批意见', en: 'Opinion of the head' }, { max: 500 }) opinion: string;
}

export const approveSealing = step<SealingDossier, ApproveSealingInput>({
  id: 'approve-sealing',
  title: { zh: '批准查封、扣押', en: 'Approve the measure' },
  articles: [acl(18, 1)],
  input: ApproveSealingInput,
  rules: [openTrackNotArchived, beforeDecision],
  prefill: () => ({ opinion: '同意。' }),
  apply: (dossier, { on, by }) => ({ ...dossier, approvedOn: on, approvedBy: by.id }),
});
