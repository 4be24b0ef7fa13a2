import { type CaseFile, tracksOf } from '../kernel/file.js';
import { routingQuestions } from '../ordinary/routing/questions.js';
import type { SupervisionDossier } from './dossier.js';

/** Whether the decision is of the type that Tianjin has filed, by the sheet answered on its day. @article TJ-SUP-2014/14 */
export function majorDecision({ dossier }: CaseFile): boolean {
  const answers = dossier.decision?.sheet?.answers ?? {};
  return routingQuestions.some(({ layer, id }) => layer === 'tianjin' && answers[id] === true);
}

/** Whether it has been entered in the platform and filed. */
export function majorDecisionFiled(file: CaseFile): boolean {
  return tracksOf<SupervisionDossier>(file, 'supervision').some((t) => t.dossier.filedMajor !== undefined);
}
