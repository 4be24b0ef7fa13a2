import type { EntityManager } from 'typeorm';
import { type Entry, genesis, seal } from '@anjuan/journal';
import { digest } from '../../digest.js';

/** What is sealed of an access. */
export interface AccessBody {
  readonly who: {
    readonly person: string;
    readonly name: string;
    readonly roles: readonly string[];
    /** The district somebody comes from who looks at an office below. */
    readonly from?: string;
  };
  readonly action: string;
  /** Id or digest of what was looked at; null when it was a list or the like. */
  readonly object: string | null;
  /** Method and pattern of the route. */
  readonly where: string;
  /** Address of the client, and the family of its browser. */
  readonly source: { readonly address: string; readonly agent: string };
  readonly outcome: 'allowed' | 'refused' | 'failed';
  readonly status: number;
  readonly also?: Readonly<Record<string, string>>;
  readonly filter?: Readonly<Record<string, string>>;
  readonly purpose?: string;
}

/** An access and the moment of it. */
export interface Access {
  readonly at: Date;
  readonly body: AccessBody;
}

/** Name of the agency's chain of accesses, in its genesis text. */
export const accessChain = (agency: string): string => `access/${agency}`;

const LOCK = 'SELECT pg_advisory_xact_lock(7304, hashtext($1))';
// The bare name would sort by the cast column, past every index.
const LAST = `SELECT seq::float8 AS seq, hash, at FROM access_entry WHERE agency_id = $1 ORDER BY access_entry.seq DESC LIMIT 1`;
const ADD = `INSERT INTO access_entry (agency_id, seq, prev, hash, body, person_id, object, at)
  SELECT $1, seq, prev, hash, body, (body #>> '{who,person}')::uuid, body ->> 'object', (body ->> 'at')::timestamptz
  FROM unnest($2::bigint[], $3::text[], $4::text[], $5::jsonb[]) AS given (seq, prev, hash, body) ORDER BY seq`;

/** The agency's journal of accesses: one chain, insert only. */
export class AccessRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Seals accesses one behind the other, in their order. Another process at the same chain waits. */
  async add(accesses: readonly Access[]): Promise<void> {
    await this.manager.query(LOCK, [this.agency]);
    const [last] = await this.manager.query<{ seq: number; hash: string; at: Date }[]>(LAST, [this.agency]);
    let prev = last?.hash ?? (await genesis(accessChain(this.agency), digest));
    let seq = last?.seq ?? 0;
    const entries: Entry[] = [];
    for (const { at, body } of accesses) {
      seq += 1;
      const entry = await seal(prev, seq, { ...body, at: at.toISOString() }, digest);
      entries.push(entry);
      prev = entry.hash;
    }
    const column = <K extends 'seq' | 'prev' | 'hash'>(key: K) => entries.map((entry) => entry[key]);
    const bodies = entries.map(({ body }) => JSON.stringify(body));
    await this.manager.query(ADD, [this.agency, column('seq'), column('prev'), column('hash'), bodies]);
  }
}
