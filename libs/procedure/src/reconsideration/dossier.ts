import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { Feedback } from '../remedies/feedback.js';
import type { RemedyOutcome } from '../remedies/outcome.js';
import type { Stay } from '../remedies/stay.js';

/** Forms of reconsideration; the time to reply differs. @article ARL-2023/48 @article ARL-2023/54 */
export const reconsiderationForms = {
  normal: { zh: '普通程序', en: 'ordinary' },
  simplified: { zh: '简易程序', en: 'simplified' },
} as const satisfies Record<string, Text>;
export type ReconsiderationForm = keyof typeof reconsiderationForms;

/** Our side at a hearing of the authority. @article ARL-2023/51 */
export interface HearingAttended {
  readonly on: CivilDate;
  readonly headAttended: boolean;
  readonly attendees: readonly string[];
  readonly why?: string;
}

/** An opinion letter and our report on it. @article ARL-2023/76 */
export interface OpinionLetter {
  readonly number: string;
  readonly receivedOn: CivilDate;
  readonly demands: string;
  readonly reported?: { readonly on: CivilDate; readonly correction: string };
}

/** One reconsideration, as the respondent sees it; law.md 1.9, R1–R7. */
export interface ReconsiderationDossier {
  readonly applicant?: 'party' | 'other';
  /** Application handed to us against a decision on the spot. @article ARL-2023/32 */
  readonly filedOn?: CivilDate;
  readonly forwarded?: { readonly on: CivilDate; readonly to: string; readonly opinion: string };
  readonly authority?: string;
  readonly number?: string;
  readonly form?: ReconsiderationForm;
  readonly acceptedOn?: CivilDate;
  readonly copyReceivedOn?: CivilDate;
  readonly claims?: string;
  readonly reply?: { readonly on: CivilDate; readonly evidence: readonly string[]; readonly opinion: string };
  readonly hearings: readonly HearingAttended[];
  readonly suspensions: readonly { readonly from: CivilDate; readonly to?: CivilDate; readonly ground: string }[];
  readonly stays: readonly Stay[];
  readonly outcome?: RemedyOutcome;
  readonly letters: readonly OpinionLetter[];
  readonly feedback?: Feedback;
}

/** A reconsideration nothing is known of yet. */
export const blankReconsideration: ReconsiderationDossier = { hearings: [], suspensions: [], stays: [], letters: [] };
