import type { EntityManager } from 'typeorm';
import { genesis, seal } from '@anjuan/journal';
import { digest as sha } from '../../digest.js';

/** What may happen to a file. */
export type CustodyKind = 'arrived' | 'arrived-again' | 'viewed' | 'downloaded' | 'copied' | 'moved' | 'found-damaged';

/** One thing that happened to a file: who, what, when, from where, for what purpose, with which outcome. */
export interface CustodyFact {
  readonly kind: CustodyKind;
  /** Nobody, when the server did it by itself. */
  readonly person: string | null;
  readonly at: Date;
  /** Address the request came from, or the part of the server that acted. */
  readonly source: string;
  readonly outcome: 'done' | 'refused' | 'missing';
  readonly purpose?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Whether the file may be looked at was found before; its chain is the server's to go on with, whoever adds a link. */
const LOCK = `SELECT pg_advisory_xact_lock(7303, hashtext($1 || $2)), set_config('app.sight', 'system', true)`;
const LAST = 'SELECT seq, hash FROM custody_event WHERE agency_id = $1 AND digest = $2 ORDER BY seq DESC LIMIT 1';
const ADD = `INSERT INTO custody_event (agency_id, digest, seq, prev, hash, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** The custody chain of each file: rows are sealed one behind the other and never changed. */
export class CustodyRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Adds a link to the chain of a file. Two at once wait for each other. */
  async add(digest: string, { at, ...fact }: CustodyFact): Promise<void> {
    await this.manager.query(LOCK, [this.agency, digest]);
    const [last] = await this.manager.query<{ seq: number; hash: string }[]>(LAST, [this.agency, digest]);
    const prev = last?.hash ?? (await genesis(`custody/${this.agency}/${digest}`, sha));
    const body = { digest, at: at.toISOString(), ...fact };
    const { seq, hash } = await seal(prev, (last?.seq ?? 0) + 1, body, sha);
    await this.manager.query(ADD, [this.agency, digest, seq, prev, hash, JSON.stringify(body), at]);
  }
}
