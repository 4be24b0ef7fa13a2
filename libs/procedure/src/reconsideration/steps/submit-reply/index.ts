import { arl } from '@anjuan/statute';
import { Flag, LongText, Texts } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { evidenceFromBefore } from '../../../remedies/rules.js';
import type { ReconsiderationDossier } from '../../dossier.js';
import { repliedInTime } from '../../rules.js';

export class SubmitReplyInput {
  @LongText({ zh: '答复意见', en: 'Reply' }, { max: 4000 }) opinion: string;
  @Texts({ zh: '证据、依据清单', en: 'Evidence and basis' }, { max: 50 }) evidence: string[];
  @Flag({ zh: '证据均在作出决定时已经收集', en: 'All of it was collected before the decision' })
  evidenceFromBefore: boolean;
}

/** Reply, evidence and basis; silence means that there is none. @article ARL-2023/70 */
export const submitReply = step<ReconsiderationDossier, SubmitReplyInput>({
  id: 'submit-reply',
  title: { zh: '提交复议答复和证据', en: 'Reply with evidence' },
  articles: [arl(48), arl(54), arl(70)],
  input: SubmitReplyInput,
  rules: [evidenceFromBefore, repliedInTime],
  prefill: ({ dossier }) => ({ evidence: dossier.evidence.map((e) => e.title).slice(0, 50) }),
  apply: (dossier, { input: { opinion, evidence }, on }) => ({ ...dossier, reply: { on, opinion, evidence } }),
});
