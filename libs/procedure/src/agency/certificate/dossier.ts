import type { CivilDate } from '@anjuan/calendar';
import type { Profile } from '@anjuan/statute';
import type { CertificateKind, CertificateSpan } from '../../kernel/certificate.js';

/** One span of a certificate's life with what it rests on. */
export interface RecordedSpan extends CertificateSpan {
  readonly paper: string;
  readonly reason?: string;
}

/** What is to be given back or lengthened, once somebody else has looked at it. */
export type CertificateChange =
  | { readonly kind: 'issue' }
  | { readonly kind: 'restoration'; readonly from: CivilDate; readonly paper: string; readonly reason: string }
  | { readonly kind: 'renewal'; readonly from: CivilDate; readonly validTo: CivilDate; readonly paper: string };

/** One certificate with its whole history; law.md 7. */
export interface CertificateRecord {
  readonly person: string;
  readonly number: string;
  readonly issuer: string;
  readonly kind: CertificateKind;
  readonly fields?: readonly Profile[];
  readonly area?: string;
  readonly issuedOn: CivilDate;
  readonly validTo: CivilDate;
  readonly paper: string;
  /** Empty until the certificate was confirmed: until then it gives no right. */
  readonly spans: readonly RecordedSpan[];
  readonly change?: CertificateChange;
}
