import { IsBase64, IsBoolean, IsString, MaxLength } from 'class-validator';
import type {
  AccountChange,
  AgencyFacts,
  CertificateKind,
  CertificateState,
  DecisionKindId,
  Objection,
  Office,
  Role,
  RoleSpan,
  SettingValue,
} from '@anjuan/procedure';
import type { Profile, Text } from '@anjuan/statute';

/** A file of administration somebody may go on with. */
export interface FileMark {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly stageTitle: Text;
}

/** Somebody with a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A member of the office in the list of people. Days are civil dates. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  /** Whether there is a password; a one-time link lets whoever has none choose one. */
  readonly ready: boolean;
  readonly certificate: {
    readonly number: string;
    readonly state: CertificateState | null;
    readonly validTo: string;
  } | null;
  /** Class hours of this year. */
  readonly hours: number;
  /** The random test of this year, if there was one. */
  readonly exam: { readonly on: string; readonly passed: boolean } | null;
  /** How many proposals about this person wait. */
  readonly waiting: number;
}

/** Everybody of the office. */
export interface PeopleView {
  readonly people: readonly PersonLine[];
  /** Class hours an officer has in a year. */
  readonly hoursNeeded: number;
  readonly today: string;
}

/** A certificate with its history. */
export interface CertificateView {
  readonly file: FileMark | null;
  readonly number: string;
  readonly issuer: string | null;
  readonly kind: CertificateKind | null;
  readonly fields: readonly Profile[];
  readonly area: string | null;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly state: CertificateState | null;
  readonly spans: readonly {
    readonly status: CertificateState;
    readonly from: string;
    readonly to: string | null;
    readonly paper: string | null;
    readonly reason: string | null;
  }[];
}

/** One year of an officer: hours and the random test. */
export interface OfficerYearView {
  readonly file: FileMark;
  readonly year: number;
  readonly hours: number;
  readonly training: readonly { readonly on: string; readonly hours: number; readonly topic: string }[];
  readonly exam: { readonly on: string; readonly passed: boolean; readonly note: string } | null;
}

/** A delegation a person gave or received. */
export interface DelegationView {
  readonly file: FileMark;
  readonly head: Named;
  readonly to: Named;
  readonly decisions: readonly DecisionKindId[];
  readonly from: string;
  readonly until: string;
  readonly paper: string;
}

/** One person with everything that decides what he or she may do. */
export interface PersonView extends PersonLine {
  readonly account:
    (FileMark & { readonly change: AccountChange | null; readonly objections: readonly Objection[] }) | null;
  readonly roleSpans: readonly RoleSpan[];
  readonly qualification: { readonly number: string; readonly since: string } | null;
  readonly firstReviewOn: string | null;
  readonly certificates: readonly CertificateView[];
  readonly years: readonly OfficerYearView[];
  readonly delegations: readonly DelegationView[];
  readonly proposals: readonly ProposalLine[];
  readonly today: string;
}

/** Something that waits for the answer of another administrator. */
export interface ProposalLine {
  readonly file: FileMark;
  readonly kind: 'account' | 'certificate' | 'setting' | 'calendar-year';
  /** What is proposed, as the file has it. */
  readonly facts: AgencyFacts;
  readonly by: Named;
  readonly on: string;
  /** Whom it is about, where it is about somebody. */
  readonly person: Named | null;
}

/** A setting of the office that acts confirmed. */
export interface SettingLine {
  readonly file: string;
  readonly from: string;
  readonly confirmedOn: string | null;
  readonly paper: string;
  readonly value: SettingValue;
}

/** The settings of the office, those that held and those that hold. */
export interface SettingsView {
  readonly thresholds: Office['hearingThresholds'];
  /** Patterns in force today, and the number the next paper would get. */
  readonly numbers: readonly { readonly template: string; readonly pattern: string; readonly next: string }[];
  readonly sealName: string;
  readonly reviewAlways: boolean;
  readonly certificateLimits: NonNullable<Office['certificateLimits']>;
  readonly units: Readonly<Record<string, string>>;
  readonly confirmed: readonly SettingLine[];
  readonly proposals: readonly ProposalLine[];
  readonly today: string;
}

/** What may be brought in from a table. */
export const importKinds = ['certificates', 'exams', 'hours'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Most characters of a table in base64: about 500 KB, which is thousands of lines. */
const LARGEST = 700_000;

/** A table as a program for tables saves it, and whether it is only looked at. */
export class ImportRequest {
  @IsString() @IsBase64() @MaxLength(LARGEST) content: string;
  @IsBoolean() trial: boolean;
}

/** One thing wrong in a table: the line counts from 1 with the headings; without a column it is the line as a whole. */
export interface ImportFault {
  readonly line: number;
  readonly column: string | null;
  /** Rule or constraint. */
  readonly id: string;
  readonly says: string;
}

/** What a table would do, or did. */
export interface ImportOutcome {
  readonly kind: ImportKind;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly columns: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Entries it makes. */
  readonly acts: number;
  readonly faults: readonly ImportFault[];
  /** Whether it was carried out. */
  readonly done: boolean;
}
