import { type NodeAt, checkpointText, edge, grow, leafHash, rangeHash, writeNote } from '@anjuan/journal';
import { digest } from '../platform/digest.js';
import type { Tx } from '../platform/persistence/tx.js';
import type { LogKey } from '../platform/storage/log-key.js';
import { originOf } from './origin.js';

/** Entries of one batch: large enough for a busy day, small enough to sign within a second. */
const MOST = 1_000;

/** What a batch needs beside its transaction. */
export interface Signing {
  readonly agency: string;
  readonly key: LogKey;
  readonly now: Date;
}

/** Nodes by place, with those just grown on top of those stored. */
class Known {
  private readonly hashes = new Map<string, string>();

  add(nodes: readonly (NodeAt & { readonly hash: string })[]): void {
    for (const { level, index, hash } of nodes) this.hashes.set(`${level}/${index}`, hash);
  }

  readonly at = ({ level, index }: NodeAt): string => {
    const hash = this.hashes.get(`${level}/${index}`);
    if (!hash) throw new Error(`the log has lost its node ${level}/${index}`);
    return hash;
  };
}

/**
 * Appends what waits to the agency's tree and signs the new head, all in the caller's transaction: killed at any point,
 * nothing of it has happened.
 * @returns number of leaves appended; 0 when nothing waits or another process is at it
 * @throws Error when the stored tree is not the one of the newest checkpoint
 */
export async function appendBatch({ log }: Tx, { agency, key, now }: Signing): Promise<number> {
  if (!(await log.claim())) return 0;
  const pending = await log.pending(MOST);
  if (pending.length === 0) return 0;
  const last = await log.last();
  const start = last?.size ?? 0;
  const known = new Known();
  known.add(await log.nodes(edge(start)));
  if (last) await unchanged(last, known, (await log.leavesFrom(start)) === 0);
  const leaves = await Promise.all(pending.map(({ hash }) => leafHash(hash, digest)));
  const nodes = await grow(start, leaves, known.at, digest);
  known.add(nodes);
  const size = start + pending.length;
  const root = await rangeHash({ start: 0, end: size }, known.at, digest);
  const text = checkpointText({ origin: originOf(agency), size, root });
  const note = writeNote({ text, signatures: [await key.signature(originOf(agency), text)] });
  await log.append({ start, pending, nodes, checkpoint: { size, root, note, signedAt: now } });
  return pending.length;
}

/** A log that was changed behind our back is never signed again: a signature would make the change look like ours. */
async function unchanged(last: { readonly size: number; readonly root: string }, known: Known, ends: boolean) {
  const root = await rangeHash({ start: 0, end: last.size }, known.at, digest);
  if (!ends || root !== last.root) throw new Error(`the stored tree is not that of checkpoint ${last.size}`);
}
