import type { CivilDate, Holidays } from '@anjuan/calendar';
import { inForceOn, order55, profileOf } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';
import { limitOf } from '../terms.js';
import type { PreservationDossier } from './dossier.js';

/** Last day on which preserved evidence may be held; undefined before it was registered. @article APL-2021/56 */
export function preservationEnds(
  { dossier: { matter } }: CaseFile,
  { registered }: PreservationDossier,
  holidays: Holidays,
): CivilDate | undefined {
  return registered && limitOf('C-PRE', registered.on, matter ? { matter } : {}, holidays)?.due;
}

/** A file on a day, as rules and consequences see it. */
export interface Day {
  readonly file: CaseFile;
  readonly on: CivilDate;
  readonly holidays: Holidays;
}

/** Whether its term has passed by a day. */
export function termOver(dossier: PreservationDossier, { file, on, holidays }: Day): boolean {
  const ends = preservationEnds(file, dossier, holidays);
  return ends !== undefined && on > ends;
}

/** Whether preservation ends by itself then: only where the ministry rule of city management says so. @article MOHURD-55-2022/19 */
export function endsByItself(file: CaseFile, { registered }: PreservationDossier): boolean {
  const cityManagement = profileOf(file.dossier.matter) === 'PF-HC';
  return cityManagement && registered !== undefined && inForceOn(order55(19), registered.on);
}
