import type { EntityManager } from 'typeorm';
import type { NodeAt, StoredNode } from '@anjuan/journal';

/** A checkpoint as it is stored: the signed note is what is published. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: string;
  readonly note: string;
  readonly signedAt: Date;
}

const CLAIM = 'SELECT pg_try_advisory_xact_lock(7302, hashtext($1)) AS claimed';
// By the number, not by the text it is read as: the entries of a file come into the log in their order.
const PENDING = 'SELECT id::text, hash FROM log_pending p WHERE agency_id = $1 ORDER BY p.id LIMIT $2';
const LAST = `SELECT size::float8 AS size, root, note, signed_at AS "signedAt" FROM checkpoint
  WHERE agency_id = $1 ORDER BY size DESC LIMIT 1`;
const LEAVES = 'SELECT count(*)::float8 AS leaves FROM log_leaf WHERE agency_id = $1 AND index >= $2';
const NODES = `SELECT level, index::float8 AS index, hash FROM log_node
  JOIN unnest($2::smallint[], $3::bigint[]) AS wanted (l, i) ON level = l AND index = i WHERE agency_id = $1`;
const ADD_LEAVES = `INSERT INTO log_leaf (agency_id, index, hash)
  SELECT $1, $2::bigint + n - 1, hash FROM unnest($3::text[]) WITH ORDINALITY AS given (hash, n)`;
const ADD_NODES = `INSERT INTO log_node (agency_id, level, index, hash)
  SELECT $1, level, index, hash FROM unnest($2::smallint[], $3::bigint[], $4::text[]) AS given (level, index, hash)`;
const DONE = 'DELETE FROM log_pending WHERE id = ANY($1::bigint[])';
const SIGN = 'INSERT INTO checkpoint (agency_id, size, root, note, signed_at) VALUES ($1, $2, $3, $4, $5)';
const KNOW = 'INSERT INTO witness (agency_id, name, public_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const COSIGN = `INSERT INTO witness_signature (agency_id, size, name, line, seen_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING`;

/** The agency's Merkle tree. It only grows: there is no update, here or in the database. */
export class LogRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  /** Whether this transaction is the only one that may append now. */
  async claim(): Promise<boolean> {
    const [row] = await this.manager.query<{ claimed: boolean }[]>(CLAIM, [this.agency]);
    return row?.claimed ?? false;
  }

  /** The next entries to be appended, in the order in which they were queued. */
  pending(most: number): Promise<readonly { readonly id: string; readonly hash: string }[]> {
    return this.manager.query(PENDING, [this.agency, most]);
  }

  async last(): Promise<StoredCheckpoint | undefined> {
    const [row] = await this.manager.query<StoredCheckpoint[]>(LAST, [this.agency]);
    return row;
  }

  /** Leaves beyond the newest checkpoint: there are none unless somebody wrote past the sequencer. */
  async leavesFrom(size: number): Promise<number> {
    const [row] = await this.manager.query<{ leaves: number }[]>(LEAVES, [this.agency, size]);
    return row?.leaves ?? 0;
  }

  /** Hashes of complete subtrees. */
  nodes(wanted: readonly NodeAt[]): Promise<readonly StoredNode[]> {
    const { level, index } = columns(wanted);
    return this.manager.query(NODES, [this.agency, level, index]);
  }

  /** Appends leaves with the nodes they complete, takes them out of the queue, and stores the signed checkpoint. */
  async append({ start, pending, nodes, checkpoint }: Appending): Promise<void> {
    const hashes = pending.map((p) => p.hash);
    const { level, index } = columns(nodes);
    await this.manager.query(ADD_LEAVES, [this.agency, start, hashes]);
    await this.manager.query(ADD_NODES, [this.agency, level, index, nodes.map((n) => n.hash)]);
    await this.manager.query(DONE, [pending.map((p) => p.id)]);
    const { size, root, note, signedAt } = checkpoint;
    await this.manager.query(SIGN, [this.agency, size, root, note, signedAt]);
  }

  /** Keeps the signature of a witness; a repeated one changes nothing. */
  async cosign({ size, name, publicKey, line, seenAt }: Cosignature): Promise<void> {
    await this.manager.query(KNOW, [this.agency, name, publicKey]);
    await this.manager.query(COSIGN, [this.agency, size, name, line, seenAt]);
  }
}

/** What a witness signed, and by which key. */
export interface Cosignature {
  readonly size: number;
  readonly name: string;
  readonly publicKey: string;
  readonly line: string;
  readonly seenAt: Date;
}

/** One batch of the sequencer. */
export interface Appending {
  readonly start: number;
  readonly pending: readonly { readonly id: string; readonly hash: string }[];
  readonly nodes: readonly StoredNode[];
  readonly checkpoint: StoredCheckpoint;
}

function columns(nodes: readonly NodeAt[]) {
  return { level: nodes.map((n) => n.level), index: nodes.map((n) => n.index) };
}
