import type { CivilDate } from '@anjuan/calendar';
import { roundOfTrack } from '../enforcing/papers.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { servedOn } from '../ordinary/where.js';
import type { SubstituteDossier } from './dossier.js';

const SECOND = 'substitute-second-demand';

/** The second demands issued, with the round that tells tracks apart. @article ACL-2011/51 */
export function secondDemands(file: CaseFile) {
  return tracksOf<SubstituteDossier>(file, 'substitute').flatMap(({ key, dossier: { secondDemand } }) =>
    secondDemand ? [{ document: SECOND, round: roundOfTrack(key), on: secondDemand.on } as const] : [],
  );
}

/** Day on which the second demand reached the party, if its service is proved. */
export function secondDemandServedOn(file: CaseFile, track: string | undefined): CivilDate | undefined {
  return track === undefined ? undefined : servedOn(file, SECOND, roundOfTrack(track));
}
