import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { servedOn } from '../ordinary/where.js';

/** Day on which the decision reached the party: served, or handed over on the spot. */
export function receivedOn(file: CaseFile): CivilDate | undefined {
  return file.dossier.onTheSpot ? file.dossier.onTheSpot.handedOver?.on : servedOn(file, 'penalty-decision');
}
