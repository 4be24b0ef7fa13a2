import { type Holidays, withOwnDays } from '@anjuan/calendar';
import type { SignInPolicy } from '@anjuan/contract';
import type { Office, SettingRecord, StaffMember } from '@anjuan/procedure';
import { datedFacts, ownDaysOf, readAdministration, settingsIn, staffWith } from './administration.query.js';
import { type ImportedYear, holidaysWith, readImportedYears } from './calendar.query.js';
import type { Query } from './reader.js';

/** Settings of an agency that the server itself reads. */
export interface OfficeSettings {
  /** Pattern by template: `津和小街立字〔{year}〕{n}号`. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Code word of the agency's document numbers. */
  readonly codeWord: string;
  readonly reviewAlways: boolean;
  /** Hours for which a file opened in an emergency can be read. */
  readonly emergencyHours: number;
  /** How people are let in; what is left out has its default. */
  readonly signIn?: Partial<SignInPolicy>;
  /** The unit's own approved table of retention, once there is one. */
  readonly retention?: Office['retention'];
  readonly map: {
    readonly name: string;
    readonly center: readonly [number, number];
    readonly outline: readonly (readonly [number, number])[];
  };
}

/** An agency with all that rules, papers and public pages need of it. */
export interface AgencyFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: 'district' | 'office';
  readonly district: string;
  readonly address: string;
  readonly phone: string;
  readonly complaints: string;
  readonly reconsideration: string;
  readonly office: Office;
  readonly settings: OfficeSettings;
  /** Settings of how people are let in, with the days from which they hold. */
  readonly signIn: readonly SettingRecord[];
  /** Calendars every count of this agency uses. */
  readonly holidays: Holidays;
  readonly importedYears: readonly ImportedYear[];
}

const AGENCY = 'SELECT agency_id AS id, name, kind, district, address, phone, complaints, reconsideration FROM agency';
const STAFF = `
SELECT p.id, p.name, u.name AS unit, p.roles, p.certificate, p.qualification, p.first_review_on::text AS "firstReviewOn"
FROM person p JOIN unit u ON u.agency_id = p.agency_id AND u.id = p.unit_id WHERE p.active ORDER BY p.username`;
const POWERS =
  'SELECT matter, valid_from::text AS "from", valid_to::text AS "to" FROM power ORDER BY matter, valid_from';
const THRESHOLDS = `
SELECT valid_from::text AS "from", person_fen::float8 AS "personFen", unit_fen::float8 AS "unitFen", confirmed
FROM hearing_threshold ORDER BY valid_from`;

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Leaves out what is null, as the domain does. */
const present = <T extends object>(row: Nullable<T>): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;

const fallback: OfficeSettings = {
  numbers: {},
  codeWord: '',
  reviewAlways: false,
  emergencyHours: 4,
  map: { name: '', center: [39.12, 117.2], outline: [] },
};

async function settingsOf(query: Query): Promise<OfficeSettings> {
  const rows = await query<{ key: string; value: unknown }>('SELECT key, value FROM agency_setting');
  return { ...fallback, ...(Object.fromEntries(rows.map((row) => [row.key, row.value])) as Partial<OfficeSettings>) };
}

/** Reads the agency of the context, if it exists. */
export async function readAgency(query: Query): Promise<AgencyFacts | undefined> {
  const [agency] =
    await query<Omit<AgencyFacts, 'office' | 'settings' | 'signIn' | 'holidays' | 'importedYears'>>(AGENCY);
  if (!agency) return undefined;
  const settings = await settingsOf(query);
  const staff = (await query<Nullable<StaffMember>>(STAFF)).map(present<StaffMember>);
  const powers = (await query<Nullable<Office['powers'][number]>>(POWERS)).map(present<Office['powers'][number]>);
  const thresholds = await query<Office['hearingThresholds'][number]>(THRESHOLDS);
  const administered = await readAdministration(query);
  const office: Office = {
    id: agency.id,
    name: agency.name,
    staff: staffWith(staff, administered),
    powers,
    hearingThresholds: thresholds,
    reviewAlways: settings.reviewAlways,
    ...(settings.retention ? { retention: settings.retention } : {}),
    ...datedFacts(administered, { thresholds, numbers: settings.numbers }),
  };
  const importedYears = await readImportedYears(query);
  const holidays = withOwnDays(holidaysWith(importedYears), ownDaysOf(administered));
  const signIn = settingsIn(administered).filter(({ value }) => value.kind === 'sign-in');
  return { ...agency, office, settings, signIn, holidays, importedYears };
}
