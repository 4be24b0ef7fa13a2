import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { KEYS, type KeyKind, type KeyStore, type WrappedKey } from '../../storage/key-store.js';

const CURRENT = 'SELECT anjuan.current_key($1) AS id';
/** One maker at a time per agency; and while the master key is being replaced, none. */
const MAKING = `SELECT pg_advisory_xact_lock(7306, hashtext($1)), pg_advisory_xact_lock_shared(7307, 0)`;
const ADD = `INSERT INTO anjuan.agency_key (agency_id, id, kind, master, wrapped, created_at)
  VALUES ($1, $2, $3, $4, $5, clock_timestamp())`;

/** Wrapped keys of the agency. */
export class KeyRepository implements KeyStore {
  private readonly asked = new Map<KeyKind, Promise<string | undefined>>();

  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  all(): Promise<readonly WrappedKey[]> {
    return this.manager.query<WrappedKey[]>(KEYS);
  }

  /** Asked for once per transaction: until it ends, the answer cannot change. */
  current(kind: KeyKind): Promise<string | undefined> {
    const known = this.asked.get(kind) ?? this.ask(kind);
    this.asked.set(kind, known);
    return known;
  }

  async add(kind: KeyKind, make: (id: string) => Omit<WrappedKey, 'id' | 'kind'>): Promise<string> {
    await this.manager.query(MAKING, [this.agency]);
    const id = (await this.ask(kind)) ?? (await this.insert(kind, make));
    this.asked.set(kind, Promise.resolve(id));
    return id;
  }

  private async ask(kind: KeyKind): Promise<string | undefined> {
    const [row] = await this.manager.query<{ id: string | null }[]>(CURRENT, [kind]);
    return row?.id ?? undefined;
  }

  private async insert(kind: KeyKind, make: (id: string) => Omit<WrappedKey, 'id' | 'kind'>): Promise<string> {
    const id = randomUUID();
    const { master, wrapped } = make(id);
    await this.manager.query(ADD, [this.agency, id, kind, master, wrapped]);
    return id;
  }
}
