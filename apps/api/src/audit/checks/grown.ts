import { nodeHash } from '@anjuan/journal';
import { digest } from '../../platform/digest.js';

/** Hashes by level; each level holds the whole nodes over the one below. */
export type Levels = string[][];

/** Adds one hash at the bottom, and every node that is whole by it. */
export async function addTo(levels: Levels, hash: string): Promise<void> {
  let node = hash;
  for (let level = 0; ; level += 1) {
    const here = (levels[level] ??= []);
    here.push(node);
    if (here.length % 2 === 1) return;
    node = await nodeHash(here.at(-2) ?? '', node, digest);
  }
}

/** All whole nodes over some hashes. */
export async function grown(hashes: readonly string[]): Promise<Levels> {
  const levels: Levels = [];
  for (const hash of hashes) await addTo(levels, hash);
  return levels;
}
