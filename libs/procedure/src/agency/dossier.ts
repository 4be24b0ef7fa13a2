import type { AccountRecord } from './account/dossier.js';
import type { CertificateRecord } from './certificate/dossier.js';
import type { DelegationRecord } from './delegation/dossier.js';
import type { Objection, Pending } from './proposing/dossier.js';
import type { SettingRecord } from './setting/dossier.js';
import type { AgencyYear } from './agency-year/dossier.js';
import type { CalendarNotice } from './calendar-year/dossier.js';
import type { OfficerYear } from './officer-record/dossier.js';
import type { PowerRecord } from './power/dossier.js';

/** What a file of the agency itself is about: one power, one officer's year, one year of the agency, or of its calendar. */
export interface AgencyFacts {
  readonly account?: AccountRecord;
  readonly certificate?: CertificateRecord;
  readonly delegation?: DelegationRecord;
  readonly setting?: SettingRecord;
  /** What waits for the answer of another administrator. */
  readonly pending?: Pending;
  readonly objections?: readonly Objection[];
  readonly power?: PowerRecord;
  readonly officer?: OfficerYear;
  readonly year?: AgencyYear;
  readonly calendar?: CalendarNotice;
}
