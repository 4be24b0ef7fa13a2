import type { KeyKind } from '../platform/storage/key-store.js';
import { reindex } from './reindex.js';
import { reseal } from './reseal.js';
import { type Rotation, note } from './rotation.js';

/** How everything made with an old key of a kind is made anew; the answer is how many there were. */
const renewal: Readonly<Record<KeyKind, typeof reseal>> = { data: reseal, index: reindex };

/**
 * Replaces an agency's key of a kind: a new key makes all ciphers from now on, batch by batch the old ones are made anew, and
 * when none is left the old key is removed. A rotation that was broken off is ended first, and then no other is begun.
 */
export async function replaceKey(rotation: Rotation, agency: string, kind: KeyKind): Promise<void> {
  const { database, told } = rotation;
  const left = await database.transaction({ agency }, (tx) => tx.rotation.retired(kind));
  if (left.length === 0) await begin(rotation, agency, kind);
  const old = left.length > 0 ? left : await database.transaction({ agency }, (tx) => tx.rotation.retired(kind));
  for (const key of old) {
    const count = await renewal[kind](rotation, agency, key);
    await database.transaction({ agency }, async (tx) => {
      await tx.rotation.remove(key);
      await note(tx, 'keys.removed', { kind, old: key, renewed: String(count) });
    });
    told(`${agency} ${kind}: ${count} renewed, old key removed`);
  }
}

async function begin({ database, vault }: Rotation, agency: string, kind: KeyKind): Promise<void> {
  await database.transaction({ agency }, async (tx) => {
    const done = await tx.rotation.replace(kind, (id) => vault.make(id, kind));
    if (done) await note(tx, 'keys.rotate', { kind, key: done.id, old: done.old });
  });
}
