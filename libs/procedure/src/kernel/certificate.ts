import type { CivilDate } from '@anjuan/calendar';
import { type Profile, type Text, profileOf } from '@anjuan/statute';
import type { Office, StaffMember } from './office.js';

/** What may befall a certificate; law.md 7. */
export const certificateStates = {
  valid: { zh: '有效', en: 'valid' },
  suspended: { zh: '暂扣', en: 'suspended' },
  withdrawn: { zh: '收回', en: 'withdrawn' },
  expired: { zh: '到期', en: 'expired' },
  cancelled: { zh: '注销', en: 'cancelled' },
  revoked: { zh: '吊销', en: 'revoked' },
} as const satisfies Record<string, Text>;
export type CertificateState = keyof typeof certificateStates;

/** Who stands behind a certificate. */
export const certificateKinds = {
  city: { zh: '市证', en: 'city certificate' },
  ministry: { zh: '部证', en: 'ministry certificate' },
  state: { zh: '国证', en: 'state certificate' },
} as const satisfies Record<string, Text>;
export type CertificateKind = keyof typeof certificateKinds;

/** One span of a certificate's life; `to` is the last day on which it holds, open when absent. */
export interface CertificateSpan {
  readonly status: CertificateState;
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

export interface Certificate {
  readonly number: string;
  readonly issuedOn: CivilDate;
  /** Last day of validity. */
  readonly validTo: CivilDate;
  readonly spans: readonly CertificateSpan[];
  readonly issuer?: string;
  readonly kind?: CertificateKind;
  /** Fields of enforcement it is for; every field when left out. */
  readonly fields?: readonly Profile[];
  /** Area it is for, as words of an address from the city down; everywhere when left out. */
  readonly area?: string;
  /** The agency's file that keeps it; absent where it came with the office. */
  readonly file?: string;
}

/** What stands on a certificate that the office holds to be binding from a day on; law.md 7 leaves it open (M). */
export interface CertificateLimits {
  readonly from: CivilDate;
  /** A certificate counts for the matters of its fields only. */
  readonly fields: boolean;
  /** Area of the office, as words of an address; certificates of another area do not count. */
  readonly area?: string;
}

/** What a certificate is on a day: its last span that covers it, and its term; undefined before it was issued. */
export function certificateState(
  { issuedOn, validTo, spans }: Certificate,
  on: CivilDate,
): CertificateState | undefined {
  if (on < issuedOn) return undefined;
  const span = [...spans].reverse().find((s) => s.from <= on && (s.to === undefined || on <= s.to));
  const status = span?.status ?? 'valid';
  return status === 'valid' && on > validTo ? 'expired' : status;
}

/** Whether a certificate held on a day, judged by its history and not by today's status. */
export function certificateHolds(certificate: Certificate | undefined, on: CivilDate): boolean {
  return certificate !== undefined && certificateState(certificate, on) === 'valid';
}

/** Every certificate a person ever had, the present one first. */
export function certificatesOf({ certificate, earlierCertificates = [] }: StaffMember): readonly Certificate[] {
  return certificate ? [certificate, ...earlierCertificates] : [];
}

/** The certificate a person had on a day: the one that held, or the last one issued until then. */
export function certificateOn(member: StaffMember | undefined, on: CivilDate): Certificate | undefined {
  const all = member ? certificatesOf(member) : [];
  return all.find((one) => certificateHolds(one, on)) ?? all.find(({ issuedOn }) => issuedOn <= on) ?? all[0];
}

/** Whether the fields and the area of a certificate cover a matter, as far as the office holds them to be binding that day. */
function covers({ fields, area }: Certificate, office: Office, on: CivilDate, matter: string | undefined): boolean {
  const limits = [...(office.certificateLimits ?? [])].reverse().find(({ from }) => from <= on);
  if (!limits) return true;
  const fits = !limits.fields || !fields || matter === undefined || fields.includes(profileOf(matter));
  return fits && (!limits.area || !area || limits.area.startsWith(area));
}

/** What is asked of a person's certificates. */
export interface Certifying {
  readonly office: Office;
  readonly on: CivilDate;
  /** Code of the matter acted on; its field is not asked when left out. */
  readonly matter?: string | undefined;
}

/** Whether a person may enforce on a day, by status, dates, and what the office holds to be binding (OFF-03). */
export function isCertified(id: string, { office, on, matter }: Certifying): boolean {
  const member = office.staff[id];
  if (!member) return false;
  return certificatesOf(member).some((one) => certificateHolds(one, on) && covers(one, office, on, matter));
}
