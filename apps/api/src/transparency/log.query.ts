import { Injectable } from '@nestjs/common';
import {
  type NodeAt,
  type Range,
  type StoredNode,
  consistencyRanges,
  inclusionRanges,
  rangeHash,
  subtrees,
} from '@anjuan/journal';
import { digest } from '../platform/digest.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';

const CHECKPOINT = `SELECT size::float8 AS size, root, note, signed_at AS "signedAt" FROM checkpoint
  WHERE $1::bigint IS NULL OR size = $1 ORDER BY size DESC LIMIT 1`;
const LIST = `SELECT size::float8 AS size, root, note, signed_at AS "signedAt" FROM checkpoint
  WHERE size > $1 ORDER BY size LIMIT 100`;
const SIGNATURES = 'SELECT name, line, seen_at AS "seenAt" FROM witness_signature WHERE size = $1 ORDER BY name';
const LEAVES = 'SELECT hash, index::float8 AS index FROM log_leaf WHERE hash = ANY($1::text[])';
const NODES = `SELECT level, index::float8 AS index, hash FROM log_node
  JOIN unnest($1::smallint[], $2::bigint[]) AS wanted (l, i) ON level = l AND index = i`;

/** A published head of the log with the signatures of its witnesses. */
export interface CheckpointView {
  readonly size: number;
  readonly root: string;
  readonly note: string;
  readonly signedAt: string;
  readonly witnesses: readonly { readonly name: string; readonly line: string; readonly seenAt: string }[];
}

/** Where an entry stands in the tree, and the hashes that prove it. */
export interface InclusionView {
  readonly hash: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/** That a later tree begins with an earlier one. */
export interface ConsistencyView {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[];
}

/** Reads an agency's log: heads and proofs, hashes only. */
@Injectable()
export class LogQuery {
  constructor(private readonly reader: Reader) {}

  /** The newest head, or the one of a size. @throws Refused when there is none */
  checkpoint(agency: string, size?: number): Promise<CheckpointView> {
    return this.reader.all({ agency }, (query) => checkpointIn(query, size));
  }

  /** At most a hundred heads after a size, the oldest first. */
  checkpoints(agency: string, after: number): Promise<readonly Omit<CheckpointView, 'witnesses'>[]> {
    return this.reader.run({ agency }, LIST, [after]);
  }

  /** Proofs for entries in one head; entries the sequencer has not reached yet are left out. @throws Refused without a head */
  proofOf(agency: string, hashes: readonly string[], size?: number) {
    return this.reader.all({ agency }, async (query) => {
      const checkpoint = await checkpointIn(query, size);
      const leaves = await query<{ hash: string; index: number }>(LEAVES, [hashes]);
      const inside = leaves.filter(({ index }) => index < checkpoint.size);
      const whole = { start: 0, end: checkpoint.size };
      const ranges = inside.map(({ index }) => inclusionRanges(index, whole));
      const proofs = await hashesOf(query, ranges);
      const inclusions = inside.map((leaf, i): InclusionView => {
        return { ...leaf, size: checkpoint.size, root: checkpoint.root, proof: proofs[i] ?? [] };
      });
      return { checkpoint, inclusions };
    });
  }

  /** @throws Refused when there is no tree of one of the sizes */
  consistency(agency: string, from: number, to: number): Promise<ConsistencyView> {
    return this.reader.all({ agency }, async (query) => {
      const newest = await checkpointIn(query);
      if (from < 1 || from > to || to > newest.size) throw notFound();
      const [proof = []] = await hashesOf(query, [consistencyRanges(from, { start: 0, end: to })]);
      return { from, to, proof };
    });
  }
}

async function checkpointIn(query: Query, size?: number): Promise<CheckpointView> {
  const [row] = await query<Omit<CheckpointView, 'witnesses'>>(CHECKPOINT, [size ?? null]);
  if (!row) throw notFound();
  return { ...row, witnesses: await query(SIGNATURES, [row.size]) };
}

/** The hashes of several lists of ranges, from one look at the stored nodes. */
async function hashesOf(query: Query, lists: readonly (readonly Range[])[]): Promise<readonly (readonly string[])[]> {
  const wanted = [
    ...new Map(
      lists
        .flat()
        .flatMap(subtrees)
        .map((n) => [placeOf(n), n]),
    ).values(),
  ];
  const columns = [wanted.map((n) => n.level), wanted.map((n) => n.index)];
  const found = new Map((await query<StoredNode>(NODES, columns)).map((n) => [placeOf(n), n.hash]));
  const at = (node: NodeAt): string => found.get(placeOf(node)) ?? lost(node);
  return Promise.all(lists.map((ranges) => Promise.all(ranges.map((range) => rangeHash(range, at, digest)))));
}

const placeOf = ({ level, index }: NodeAt): string => `${level}/${index}`;

function lost(node: NodeAt): never {
  throw new Error(`the log has lost its node ${placeOf(node)}`);
}
