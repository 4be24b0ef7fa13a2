import { sc118 } from '@anjuan/statute';
import { LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import type { SealingDossier } from '../../dossier.js';
import { interruptionExplained } from '../../holding-rules.js';

export class ApproveInterruptionInput {
  @Whole({ zh: '行为序号', en: 'Number of the act' }, { min: 1 }) seq: number;
  @LongText({ zh: '审批意见', en: 'Opinion of the head' }, { max: 500 }) opinion: string;
}

/** The handlers explain the gap on the main line; the head approves the note here. @article SC-118-2018/8 */
export const approveInterruption = step<SealingDossier, ApproveInterruptionInput>({
  id: 'approve-interruption',
  title: { zh: '批准音像中断说明', en: 'Approve an interruption of the recording' },
  articles: [sc118(8)],
  input: ApproveInterruptionInput,
  rules: [caseNotArchived, interruptionExplained],
  prefill: () => ({ opinion: '情况属实，同意。' }),
  apply: (dossier, { input: { seq, opinion }, on, by }) => ({
    ...dossier,
    interruptions: { ...dossier.interruptions, [seq]: { by: by.id, on, note: opinion } },
  }),
});
