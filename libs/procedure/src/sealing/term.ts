import type { CivilDate, ClockFacts, Holidays } from '@anjuan/calendar';
import { clockOn, profileOf } from '@anjuan/statute';
import { timeLimit } from '@anjuan/calendar';
import type { LimitStart } from '../kernel/consequence.js';
import type { CaseFile } from '../kernel/file.js';
import { testedWhileHeld } from '../ordinary/testing.js';
import { limitOf } from '../terms.js';
import type { SealingDossier } from './dossier.js';

/** Tests left out, and the one extension. @article ACL-2011/25 */
function factsOf({ dossier: file }: CaseFile, { extended }: SealingDossier, track: string): ClockFacts {
  const why = { zh: '负责人批准延长', en: 'extended by the head' };
  return {
    excluded: testedWhileHeld(file, track),
    extensions: extended ? [{ length: extended.days, why }] : [],
  };
}

/** The running term: as many days as the decision says, never more than the law's. */
export function sealingTerm(file: CaseFile, dossier: SealingDossier, track: string): LimitStart | undefined {
  const { taken } = dossier;
  return taken && { start: taken.on, length: taken.termDays, facts: factsOf(file, dossier, track), track };
}

/** Last day on which the things may be held. @article ACL-2011/25 */
export function sealingEnds(
  file: CaseFile,
  dossier: SealingDossier,
  { track, holidays }: { readonly track: string; readonly holidays: Holidays },
): CivilDate | undefined {
  const term = sealingTerm(file, dossier, track);
  const clock = term && clockOn('C-SEAL', term.start, profileOf(file.dossier.matter));
  return clock && timeLimit({ ...clock, length: term.length ?? clock.length }, term.start, holidays, term.facts).due;
}

/** The hour until which an urgent measure may be approved afterwards. @article ACL-2011/19 */
export function approvalDue({ dossier }: CaseFile, { taken }: SealingDossier, holidays: Holidays) {
  return taken && limitOf('C-EMG', taken.on, dossier, holidays, { startsAt: taken.from });
}
