import type { EnforcementMeans } from '@anjuan/statute';
import type { CivilDate } from '@anjuan/calendar';
import type { EnforcementAgreement, EnforcingDossier } from '../enforcing/dossier.js';

/** Means that force money out of a party; the additional fine accrues without a decision. */
export type MoneyMeans = Extract<EnforcementMeans, 'auction' | 'transfer'>;

/** An agreement on money: what of the additional fine is given up, and for what. @article ACL-2011/42 */
export interface MoneyAgreement extends EnforcementAgreement {
  readonly reducedFen?: number;
  readonly remedialAction?: string;
}

/** One enforcement of money by the agency; law.md 1.4 (d5). */
export interface EnforcementDossier extends EnforcingDossier {
  readonly means?: MoneyMeans;
  readonly agreement?: MoneyAgreement;
  readonly carriedOut?: { readonly on: CivilDate; readonly collectedFen: number; readonly note: string };
}
