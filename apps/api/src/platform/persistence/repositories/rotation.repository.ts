import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { KeyKind, WrappedKey } from '../../storage/key-store.js';
import type { Mark } from '../../storage/vault.js';

/** A table whose ciphers name their key: what a cipher is about, and the column it lies in. */
const tables = {
  personal_value: { about: 'ref', cipher: 'cipher' },
  document: { about: 'id', cipher: 'model' },
  totp: { about: 'id', cipher: 'cipher' },
} as const;

/** A table with ciphers. */
export type SealedTable = keyof typeof tables;

/** Every table with ciphers. */
export const sealedTables = Object.keys(tables) as readonly SealedTable[];

/** A cipher with what it is about. */
export interface Sealed {
  readonly about: string;
  readonly bytes: Buffer;
}

/** Waits for whoever was told the old key, and lets nobody ask meanwhile. */
const CLOSE = 'SELECT pg_advisory_xact_lock(7305, hashtext($1))';
const RETIRE = `UPDATE anjuan.agency_key SET retired_at = clock_timestamp() WHERE kind = $1 AND retired_at IS NULL RETURNING id`;
const ADD = `INSERT INTO anjuan.agency_key (agency_id, id, kind, master, wrapped, created_at)
  VALUES ($1, $2, $3, $4, $5, clock_timestamp())`;
const RETIRED = 'SELECT id FROM anjuan.agency_key WHERE kind = $1 AND retired_at IS NOT NULL ORDER BY created_at';
const MARKED = `SELECT ref AS about, cipher AS bytes FROM anjuan.personal_value p
  WHERE cipher IS NOT NULL AND EXISTS (SELECT FROM anjuan.party_mark m WHERE m.ref = p.ref AND m.key_id = $1)
  ORDER BY ref LIMIT $2 FOR UPDATE OF p SKIP LOCKED`;
const UNMARK = 'DELETE FROM anjuan.party_mark WHERE key_id = $1 AND ref = ANY($2::uuid[])';
const MARK = `INSERT INTO anjuan.party_mark (agency_id, ref, kind, key_id, mark)
  SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[]) ON CONFLICT DO NOTHING`;
const STILL = 'SELECT EXISTS (SELECT FROM anjuan.party_mark WHERE key_id = $1) AS left';
const REMOVE = 'DELETE FROM anjuan.agency_key WHERE id = $1 AND retired_at IS NOT NULL';
const REWRAP = 'UPDATE anjuan.agency_key SET master = $2, wrapped = $3 WHERE id = $1';

/** Replaces keys. It works under the role of the owner only: the application can neither change nor remove a key. */
export class RotationRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Puts a new key in the place of the present one. @returns its id and the old one's; nothing where there is none yet */
  async replace(kind: KeyKind, make: (id: string) => Omit<WrappedKey, 'id' | 'kind'>) {
    await this.manager.query(CLOSE, [this.agency]);
    const [[old]] = await this.manager.query<[{ id: string }[], number]>(RETIRE, [kind]);
    if (!old) return undefined;
    const id = randomUUID();
    const { master, wrapped } = make(id);
    await this.manager.query(ADD, [this.agency, id, kind, master, wrapped]);
    return { id, old: old.id };
  }

  /** Keys that were replaced and are still needed. */
  async retired(kind: KeyKind): Promise<readonly string[]> {
    const rows = await this.manager.query<{ id: string }[]>(RETIRED, [kind]);
    return rows.map(({ id }) => id);
  }

  /** Some ciphers made with a key, held until the transaction ends; what others hold is left for the next turn. */
  sealedWith(table: SealedTable, key: string, most: number): Promise<readonly Sealed[]> {
    const { about, cipher } = tables[table];
    const sql = `SELECT ${about} AS about, ${cipher} AS bytes FROM anjuan.${table}
      WHERE key_id = $1 ORDER BY ${about} LIMIT $2 FOR UPDATE SKIP LOCKED`;
    return this.manager.query<Sealed[]>(sql, [key, most]);
  }

  /** Puts ciphers in the place of others of the same things. */
  async reseal(table: SealedTable, sealed: readonly Sealed[]): Promise<void> {
    const { about, cipher } = tables[table];
    const sql = `UPDATE anjuan.${table} t SET ${cipher} = given.bytes
      FROM unnest($1::uuid[], $2::bytea[]) AS given (about, bytes) WHERE t.${about} = given.about`;
    await this.manager.query(sql, [sealed.map((one) => one.about), sealed.map((one) => one.bytes)]);
  }

  /** Whether any cipher was made with a key. */
  async used(table: SealedTable, key: string): Promise<boolean> {
    const sql = `SELECT EXISTS (SELECT FROM anjuan.${table} WHERE key_id = $1) AS used`;
    const [row] = await this.manager.query<{ used: boolean }[]>(sql, [key]);
    return row?.used ?? false;
  }

  /** Some values marked with a key, held until the transaction ends. */
  markedWith(key: string, most: number): Promise<readonly Sealed[]> {
    return this.manager.query<Sealed[]>(MARKED, [key, most]);
  }

  /** Whether any mark was made with a key. */
  async marked(key: string): Promise<boolean> {
    const [row] = await this.manager.query<{ left: boolean }[]>(STILL, [key]);
    return row?.left ?? false;
  }

  /** Puts marks in the place of those made with an old key. */
  async remark(old: string, marks: ReadonlyMap<string, readonly Mark[]>): Promise<void> {
    const rows = [...marks].flatMap(([ref, made]) => made.map((mark) => ({ ref, ...mark })));
    const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
    await this.manager.query(MARK, [this.agency, column('ref'), column('kind'), column('key'), column('mark')]);
    await this.manager.query(UNMARK, [old, [...marks.keys()]]);
  }

  /** Removes a replaced key. @throws when a cipher still needs it: the foreign key says so */
  async remove(key: string): Promise<void> {
    await this.manager.query(REMOVE, [key]);
  }

  async rewrap(id: string, { master, wrapped }: Omit<WrappedKey, 'id' | 'kind'>): Promise<void> {
    await this.manager.query(REWRAP, [id, master, wrapped]);
  }

  /** Nobody makes a key until the transaction has ended. */
  async closeMaking(): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(7307, 0)');
  }

  /** Whether this is the only rotation under way; it holds until the transaction has ended. */
  async alone(): Promise<boolean> {
    const [row] = await this.manager.query<{ alone: boolean }[]>('SELECT pg_try_advisory_xact_lock(7308, 0) AS alone');
    return row?.alone ?? false;
  }
}
