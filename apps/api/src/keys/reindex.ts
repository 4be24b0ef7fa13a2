import { setTimeout as sleep } from 'node:timers/promises';
import { type Party, findables } from '@anjuan/procedure';
import type { Mark } from '../platform/storage/vault.js';
import type { Rotation } from './rotation.js';

const BATCH = 200;
/** What others hold is tried again after this time, in milliseconds. */
const LATER = 50;

/** Marks every value anew that was marked with an old key. @returns how many values */
export async function reindex(rotation: Rotation, agency: string, old: string): Promise<number> {
  const { database } = rotation;
  for (let count = 0; ;) {
    const done = await some(rotation, agency, old);
    count += done;
    if (done > 0) continue;
    if (!(await database.transaction({ agency }, (tx) => tx.rotation.marked(old)))) return count;
    await sleep(LATER);
  }
}

function some({ database, vault, batch = BATCH }: Rotation, agency: string, old: string): Promise<number> {
  return database.transaction({ agency }, async (tx) => {
    const marked = await tx.rotation.markedWith(old, batch);
    const key = await tx.keys.current('index');
    if (!key) throw new Error('an old key without a new one');
    const values = await vault.openEach<Party>(
      tx.keys,
      marked.map(({ about, bytes }) => [about, bytes]),
    );
    const marks = new Map<string, readonly Mark[]>();
    for (const [ref, party] of values) marks.set(ref, await vault.marksWith(tx.keys, key, findables(party)));
    if (marks.size > 0) await tx.rotation.remark(old, marks);
    return marks.size;
  });
}
