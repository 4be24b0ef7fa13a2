import type { Holidays } from '@anjuan/calendar';
import type { JournalEntry } from '@anjuan/contract';
import { type Actor, type CaseFile, blankFile } from '@anjuan/procedure';
import type { AgencyFacts } from '../../platform/reads/office.query.js';
import type { Tx } from '../../platform/persistence/tx.js';

/** Performs the automatic rows of the tables. */
export const SYSTEM: Actor = { id: 'system', name: '系统', roles: ['system'] };

/** A file within one transaction: it moves forward act by act, and what was sealed is kept in order. */
export interface Working {
  readonly file: CaseFile;
  /** Hash of the last entry; undefined before the first. */
  readonly head?: string;
  readonly sealed: readonly JournalEntry[];
  /** When the last entry was sealed. */
  readonly sealedAt?: Date;
}

/** What stays the same during one transaction. */
export interface Setting {
  readonly tx: Tx;
  readonly agency: AgencyFacts;
  readonly holidays: Holidays;
  readonly today: string;
  readonly now: Date;
}

/** A file nothing has happened to. */
export const unborn = (id: string, procedure: string): Working => ({ file: blankFile(id, procedure), sealed: [] });
