import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { RecusalDossier } from './dossier.js';

const people = (file: CaseFile, stage: string): readonly string[] =>
  tracksOf<RecusalDossier>(file, 'recusal').flatMap((t) =>
    t.stage === stage && t.dossier.person ? [t.dossier.person] : [],
  );

/** Persons who must stand aside in this case: the head granted it. @article APL-2021/43/3 */
export function recused(file: CaseFile): ReadonlySet<string> {
  return new Set(people(file, 'granted'));
}

/** Persons whose recusal was asked for and not decided; they go on meanwhile. @article APL-2021/43/3 */
export function challenged(file: CaseFile): readonly string[] {
  return people(file, 'requested');
}
