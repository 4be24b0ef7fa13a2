import { lit } from '@anjuan/statute';
import { Flag, LongText, Texts } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { evidenceFromBefore } from '../../../remedies/rules.js';
import type { LitigationDossier } from '../../dossier.js';
import { answeredInTime } from '../../rules.js';

export class FileEvidenceInput {
  @LongText({ zh: '答辩意见', en: 'Answer' }, { max: 4000 }) opinion: string;
  @Texts({ zh: '证据、依据清单', en: 'Evidence and basis' }, { max: 50 }) evidence: string[];
  @Flag({ zh: '证据均在作出决定时已经收集', en: 'All of it was collected before the decision' })
  evidenceFromBefore: boolean;
}

/** The burden of proof is the agency's: evidence, basis and answer. @article ALL-2017/34 */
export const fileEvidence = step<LitigationDossier, FileEvidenceInput>({
  id: 'file-evidence',
  title: { zh: '提交答辩状和证据', en: 'File answer and evidence' },
  articles: [lit(34), lit(67)],
  input: FileEvidenceInput,
  rules: [evidenceFromBefore, answeredInTime],
  prefill: ({ dossier }) => ({ evidence: dossier.evidence.map((e) => e.title).slice(0, 50) }),
  apply: (dossier, { input: { opinion, evidence }, on }) => ({ ...dossier, answer: { on, opinion, evidence } }),
});
