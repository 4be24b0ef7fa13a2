import type { Holidays } from '@anjuan/calendar';
import type { CaseFile, Office } from '@anjuan/procedure';
import type { AgencyFacts } from '../platform/reads/office.query.js';
import type { Query } from '../platform/reads/reader.js';
import type { Blobs } from '../platform/storage/blobs.js';
import type { Vault } from '../platform/storage/vault.js';
import type { Findings, Row } from './finding.js';

/** What other features derive from a file; the application hands their own functions in, so that nothing is written twice. */
export interface Recompute {
  /** Columns of the file's row, by their names in the entity. */
  columnsOf(file: CaseFile, facts: { readonly office: Office; readonly holidays: Holidays }): object;
  /** Public records of a file, by track. */
  publicRecords(facts: {
    readonly agency: AgencyFacts;
    readonly file: CaseFile;
    readonly proof: string;
  }): readonly PublicRow[];
  /** The person an account's file makes; nothing where the file is of something else. */
  person(
    file: CaseFile,
    units: Readonly<Record<string, string>>,
  ): { readonly id: string; readonly row: Row } | undefined;
  /** The calendar a confirmed notice makes. */
  calendarYear(file: CaseFile): Row | undefined;
}

/** A public record as it is projected. */
export interface PublicRow {
  readonly key: string;
  readonly row: Row & { readonly publishedOn: string };
}

/** Where the stored things are, and what opens them. */
export interface Stores {
  readonly vault: Vault;
  readonly blobs: Blobs;
  /** Raw Ed25519 public key of the log. */
  readonly logKey: Uint8Array;
}

/** One audit of one agency: a single look at the database, unchanged from beginning to end. */
export interface Setting {
  readonly query: Query;
  readonly agency: AgencyFacts;
  readonly stores: Stores;
  readonly recompute: Recompute;
  readonly findings: Findings;
  /** Whether stored files are read and hashed. */
  readonly files: boolean;
}
