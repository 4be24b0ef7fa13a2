import type { CivilDate } from '@anjuan/calendar';
import { values } from '@anjuan/statute';
import { isCertified } from '../../kernel/certificate.js';
import type { Office } from '../../kernel/office.js';

/** How many reviewers so many officers need: five in a hundred, rounded up. @article SC-118-2018/11 */
export function reviewersNeeded(officers: number, on: CivilDate): number {
  return Math.ceil((officers * values.on(on).reviewersPercent) / 100);
}

/** Certified officers and reviewers of an office on a day. */
export function staffingOf(office: Office, on: CivilDate): { readonly officers: number; readonly reviewers: number } {
  const everyone = Object.values(office.staff);
  return {
    officers: everyone.filter(({ id }) => isCertified(id, { office, on })).length,
    reviewers: everyone.filter(({ roles }) => roles.includes('reviewer')).length,
  };
}
