import { setTimeout as sleep } from 'node:timers/promises';
import { type SealedTable, sealedTables } from '../platform/persistence/repositories/rotation.repository.js';
import type { Rotation } from './rotation.js';

/** Ciphers per transaction: a few milliseconds of locks. */
const BATCH = 200;
/** What others hold is tried again after this time, in milliseconds. */
const LATER = 50;

/** Encrypts everything made with an old key under the present one. @returns how many ciphers */
export async function reseal(rotation: Rotation, agency: string, old: string): Promise<number> {
  let count = 0;
  for (const table of sealedTables) count += await resealTable(rotation, agency, { table, old });
  return count;
}

interface Part {
  readonly table: SealedTable;
  readonly old: string;
}

async function resealTable(rotation: Rotation, agency: string, { table, old }: Part): Promise<number> {
  const { database } = rotation;
  for (let count = 0; ;) {
    const done = await some(rotation, agency, { table, old });
    count += done;
    if (done > 0) continue;
    if (!(await database.transaction({ agency }, (tx) => tx.rotation.used(table, old)))) return count;
    await sleep(LATER);
  }
}

function some({ database, vault, batch = BATCH }: Rotation, agency: string, { table, old }: Part): Promise<number> {
  return database.transaction({ agency }, async (tx) => {
    const sealed = await tx.rotation.sealedWith(table, old, batch);
    const key = await tx.keys.current('data');
    if (!key) throw new Error('an old key without a new one');
    const renewed = [];
    for (const one of sealed) renewed.push({ about: one.about, bytes: await vault.reseal(tx.keys, key, one) });
    if (renewed.length > 0) await tx.rotation.reseal(table, renewed);
    return renewed.length;
  });
}
