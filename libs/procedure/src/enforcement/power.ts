import type { CivilDate } from '@anjuan/calendar';
import { type EnforcementMeans, enforcementPowersFor } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';
import { tracksOf } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';

/** Whether a statute names this very office beyond what it gives every agency; none does a street office. */
function ownGrant({ enforcementPowers = [] }: Office, means: EnforcementMeans, on: CivilDate): boolean {
  return enforcementPowers.some((p) => p.means === means && p.from <= on && (p.to === undefined || on <= p.to));
}

/** Whether things of the party were sealed or seized in this case; only they may be auctioned. @article ACL-2011/46/3 */
export function thingsSealed(file: CaseFile): boolean {
  return tracksOf(file, 'sealing').some((t) => !t.ended);
}

/** Whether the office may use a means by itself on a day. @article ACL-2011/13 */
export function mayEnforce(office: Office, means: EnforcementMeans, on: CivilDate): boolean {
  return ownGrant(office, means, on) || enforcementPowersFor(means, on).length > 0;
}
