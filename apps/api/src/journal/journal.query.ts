import { Injectable } from '@nestjs/common';
import type { JournalCheck, JournalEntry, JournalView } from '@anjuan/contract';
import { firstBreak, genesis } from '@anjuan/journal';
import { type CaseFile, blankFile, procedureById, replay } from '@anjuan/procedure';
import type { SignedIn } from '../platform/context.js';
import { digest, sortedJson } from '../platform/digest.js';
import { Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';

const ENTRIES = 'SELECT seq, prev, hash, body FROM journal_entry WHERE file_id = $1 ORDER BY seq';
const FILE = 'SELECT procedure, head, state FROM case_file WHERE id = $1';

interface FileRow {
  readonly procedure: string;
  readonly head: string;
  readonly state: CaseFile;
}

/** The journal of a file, as it lies there. */
@Injectable()
export class JournalQuery {
  constructor(private readonly reader: Reader) {}

  /** @throws Refused when the file is unknown or another agency's */
  async of(me: SignedIn, file: string): Promise<JournalView> {
    const { entries } = await this.read(me, file);
    return { file, genesis: await genesis(file, digest), entries };
  }

  /** Checks every link, and that replaying the acts gives the stored case. */
  async check(me: SignedIn, file: string): Promise<JournalCheck> {
    const { row, entries } = await this.read(me, file);
    const head = entries.at(-1)?.hash ?? null;
    const broken = await firstBreak(entries, file, digest);
    const same = head === row.head && sortedJson(replayAll(file, row.procedure, entries)) === sortedJson(row.state);
    return { file, entries: entries.length, head, firstBreak: broken, replayEqualsState: same };
  }

  private read(
    me: SignedIn,
    file: string,
  ): Promise<{ readonly row: FileRow; readonly entries: readonly JournalEntry[] }> {
    return this.reader.all(me, async (query) => {
      const [row] = await query<FileRow>(FILE, [file]);
      if (!row) throw notFound();
      return { row, entries: await query<JournalEntry>(ENTRIES, [file]) };
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
