import { Injectable } from '@nestjs/common';
import type { JournalCheck, JournalEntry, JournalView, LogPlace } from '@anjuan/contract';
import { firstBreak, genesis } from '@anjuan/journal';
import { type CaseFile, blankFile, procedureById, replay } from '@anjuan/procedure';
import { type SignedIn, overseeing } from '../platform/context.js';
import { digest, sortedJson } from '../platform/digest.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';

const ENTRIES = 'SELECT seq, prev, hash, body FROM journal_entry WHERE file_id = $1 ORDER BY seq';
const FILE = 'SELECT agency_id AS agency, procedure, head, state FROM case_file WHERE id = $1';
const PLACES = `SELECT e.seq, l.index::float8 AS index, c.size::float8 AS size, c.signed_at AS "signedAt"
  FROM journal_entry e JOIN log_leaf l ON l.hash = e.hash
  CROSS JOIN LATERAL (SELECT size, signed_at FROM checkpoint WHERE agency_id = l.agency_id AND size > l.index
    ORDER BY size LIMIT 1) c WHERE e.file_id = $1 ORDER BY e.seq`;

interface FileRow {
  readonly agency: string;
  readonly procedure: string;
  readonly head: string;
  readonly state: CaseFile;
}

interface Read {
  readonly row: FileRow;
  readonly entries: readonly JournalEntry[];
  readonly log: readonly LogPlace[];
}

/** The journal of a file, as it lies there. */
@Injectable()
export class JournalQuery {
  constructor(private readonly reader: Reader) {}

  /** @throws Refused when the file is unknown or another agency's */
  async of(me: SignedIn, file: string): Promise<JournalView> {
    const { row, entries, log } = await this.read(me, file);
    return { file, agency: row.agency, genesis: await genesis(file, digest), entries, log };
  }

  /** Checks every link, and that replaying the acts gives the stored case. */
  async check(me: SignedIn, file: string): Promise<JournalCheck> {
    const { row, entries } = await this.read(overseeing(me), file);
    const head = entries.at(-1)?.hash ?? null;
    const broken = await firstBreak(entries, file, digest);
    const same = head === row.head && sortedJson(replayAll(file, row.procedure, entries)) === sortedJson(row.state);
    return { file, entries: entries.length, head, firstBreak: broken, replayEqualsState: same };
  }

  private read(me: SignedIn, file: string): Promise<Read> {
    return this.reader.all(me, async (query) => {
      const [row] = await query<FileRow>(FILE, [file]);
      if (!row) throw notFound();
      const entries = await query<JournalEntry>(ENTRIES, [file]);
      return { row, entries, log: await query<LogPlace>(PLACES, [file]) };
    });
  }
}

/** Folds a journal from the blank file. */
export function replayAll(file: string, procedure: string, entries: readonly JournalEntry[]): CaseFile {
  return entries.reduce(
    (state, { body }) => replay(procedureById(body.procedure), state, body),
    blankFile(file, procedure),
  );
}
