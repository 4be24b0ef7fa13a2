import { type EntityManager, MoreThan } from 'typeorm';
import type { JournalEntry } from '@anjuan/contract';
import { keyReused } from '../../refused.js';
import { JournalEntryEntity } from '../entities/journal-entry.entity.js';
import type { Rows } from '../rows.js';

/** The request an entry answers, so that a repeated request finds it. */
export interface RequestMark {
  readonly key: string;
  readonly hash: string;
  /** Address the request came from. */
  readonly source?: string;
}

/** Sealed acts. There is no update and no delete, here or in the database. */
export class JournalRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
    private readonly rows: Rows,
  ) {}

  insert(fileId: string, entry: JournalEntry, request?: RequestMark): Promise<void> {
    const { seq, prev, hash, body } = entry;
    const mark = { idempotencyKey: request?.key ?? null, requestHash: request?.hash ?? null };
    const row = { fileId, seq, agencyId: this.agency, prev, hash, body, sealedAt: new Date(body.at), ...mark };
    return this.rows.insert('journal_entry', row).catch(usedMeanwhile);
  }

  /** The entry a key was used for, with the hash of its request. */
  async byKey(
    fileId: string,
    key: string,
  ): Promise<{ readonly entry: JournalEntry; readonly requestHash: string } | undefined> {
    const row = await this.manager.findOneBy(JournalEntryEntity, { fileId, idempotencyKey: key });
    return row ? { entry: toEntry(row), requestHash: row.requestHash ?? '' } : undefined;
  }

  /** Entries after one of them, in order. */
  async after(fileId: string, seq: number): Promise<readonly JournalEntry[]> {
    const rows = await this.manager.find(JournalEntryEntity, {
      where: { fileId, seq: MoreThan(seq) },
      order: { seq: 'ASC' },
    });
    return rows.map(toEntry);
  }
}

function toEntry({ seq, prev, hash, body }: JournalEntryEntity): JournalEntry {
  return { seq, prev, hash, body };
}

const KEY_ONCE = 'journal_entry_file_id_idempotency_key_key';

/** Two requests that share a key may both have asked before either had written. */
function usedMeanwhile(error: unknown): never {
  if ((error as { readonly constraint?: string }).constraint === KEY_ONCE) throw keyReused();
  throw error;
}
