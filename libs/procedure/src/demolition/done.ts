import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { DemolitionDossier } from './dossier.js';
import { orderCarriedOut } from './stages.js';

/** Day on which the order to demolish was carried out, by whichever hand, or lawfully came to an end; undefined while it is open. */
export function orderDoneOn(file: CaseFile): CivilDate | undefined {
  const done = tracksOf<DemolitionDossier>(file, 'demolition').find((t) => orderCarriedOut.includes(t.stage));
  if (!done) return undefined;
  return done.dossier.measured?.on ?? done.dossier.enforcementEnd?.on ?? lastAct(file, done.key);
}

function lastAct(file: CaseFile, track: string): CivilDate | undefined {
  return file.acts.findLast((a) => a.track === track)?.on;
}
