import { tjsup } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';
import { decisionToFile, filedInTime } from '../../rules.js';

export class FileMajorDecisionInput {
  @Line({ zh: '监督平台录入编号', en: 'Number in the platform' }, { max: 60 }) platformNumber: string;
  @Line({ zh: '备案机关', en: 'Filed with' }, { max: 100 }) body: string;
}

/** Entered in the supervision platform and filed with the legal body of the same level. @article TJ-SUP-2014/14/2 */
export const fileMajorDecision = step<SupervisionDossier, FileMajorDecisionInput>({
  id: 'file-major-decision',
  title: { zh: '重大处罚决定备案', en: 'File a major decision' },
  articles: [tjsup(14, 2)],
  input: FileMajorDecisionInput,
  rules: [decisionToFile, filedInTime],
  apply: (dossier, { input, on }) => ({ ...dossier, filedMajor: { on, ...input } }),
});
