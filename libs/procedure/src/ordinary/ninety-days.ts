import { type CivilDate, type Holidays, timeLimit } from '@anjuan/calendar';
import { clocks, values } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { hearingsOf } from './where.js';

/** Days that do not count toward the ninety: suspensions and hearings that are over. @article MOHURD-55-2022/29 */
export function excludedFromNinety(dossier: Dossier) {
  const suspended = (dossier.suspensions ?? []).flatMap((s) =>
    s.to ? [{ from: s.from, to: s.to, why: { zh: '中止调查', en: 'suspension' } }] : [],
  );
  const heard = hearingsOf(dossier).flatMap((h) =>
    h.status === 'held' && h.heldOn ? [{ from: h.requestedOn, to: h.heldOn, why: { zh: '听证', en: 'hearing' } }] : [],
  );
  return [...suspended, ...heard];
}

/** Last day for the decision; undefined before filing, or where the law of that day sets none. @article APL-2021/60 */
export function decisionDueOn(dossier: Dossier, holidays: Holidays): CivilDate | undefined {
  const filed = dossier.filing?.approvedOn;
  const days = filed && values.on(filed).decisionDays;
  return days
    ? timeLimit({ ...clocks['C-90'], length: days }, filed, holidays, { excluded: excludedFromNinety(dossier) }).due
    : undefined;
}
