import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { DestructionDossier } from './dossiers.js';

/** Where a file stands on its way out of the archive; undefined while nobody has proposed anything. */
export type Disposal = 'proposed' | 'destroyed';

const destructions = (file: CaseFile) => tracksOf<DestructionDossier>(file, 'destruction');

/** Whether its destruction is proposed, or was done. */
export function disposalOf(file: CaseFile): Disposal | undefined {
  const stages = destructions(file).map(({ stage }) => stage);
  return (['proposed', 'destroyed'] as const).find((stage) => stages.includes(stage));
}

/** The last day on which what was stored of a file beside its journal was destroyed. */
export const destroyedOn = (file: CaseFile): CivilDate | undefined =>
  destructions(file).findLast(({ stage }) => stage === 'destroyed')?.dossier.destroyedOn;
