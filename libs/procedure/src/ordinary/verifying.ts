import type { CivilDate, ClockFacts, Holidays } from '@anjuan/calendar';
import type { Dossier } from '../dossier/dossier.js';
import { limitOf, termsOn } from '../terms.js';

/** What the head added to the term of checking a lead. */
export function verificationFacts({ terms }: Dossier): ClockFacts {
  const given = terms?.verification;
  return given
    ? { extensions: [{ length: given.days, why: { zh: '负责人批准延长', en: 'approved by the head' } }] }
    : {};
}

/** Most that the head may add to the term of checking a lead, in its unit; null where the profile knows no extension. */
export function verificationExtensionMost(dossier: Dossier): number | null {
  const { origin } = dossier;
  if (!origin) return null;
  const { filingExtensionDays, verificationExtensionWorkingDays } = termsOn(dossier, origin.on);
  return verificationExtensionWorkingDays ?? filingExtensionDays;
}

/** Day on which the time to file an environmental case begins: when the lead was found. @article ENV-PENALTY-2023/18 */
export function foundOn({ discoveredOn, origin }: Dossier): CivilDate | undefined {
  return origin && (discoveredOn ?? origin.on);
}

/** Last day to check the lead, or to file, as the profile of the matter has it; undefined where it sets none. */
export function filingDueOn(dossier: Dossier, holidays: Holidays): CivilDate | undefined {
  const [registered, found] = [dossier.origin?.on, foundOn(dossier)];
  if (!registered || !found) return undefined;
  const facts = verificationFacts(dossier);
  const limit =
    limitOf('C-VER', registered, dossier, holidays, facts) ?? limitOf('C-FILE-ENV', found, dossier, holidays, facts);
  return limit?.due;
}
