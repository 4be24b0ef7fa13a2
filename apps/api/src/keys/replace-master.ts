import { type Rotation, note } from './rotation.js';

/**
 * Wraps every agency's keys with the new master key; no value is encrypted anew for that. The old master key goes when no
 * key is wrapped with it. Broken off anywhere it is taken up again: both keys lie side by side until then.
 */
export async function replaceMaster(rotation: Rotation, agencies: () => Promise<readonly string[]>): Promise<void> {
  const { database, vault, told } = rotation;
  const { masters } = vault;
  if (masters.inFiles) masters.begin();
  // Nobody makes a key while this transaction is open; the agencies' own transactions run beside it.
  await database.transaction({}, async (outer) => {
    await outer.rotation.closeMaking();
    for (const agency of await agencies()) await rewrap(rotation, agency);
    masters.finish();
  });
  told(`every key is wrapped with master key ${masters.current().id}`);
}

async function rewrap({ database, vault }: Rotation, agency: string): Promise<void> {
  const master = vault.masters.current().id;
  await database.transaction({ agency }, async (tx) => {
    const old = (await tx.keys.all()).filter((key) => key.master !== master);
    if (old.length === 0) return;
    for (const key of old) await tx.rotation.rewrap(key.id, vault.rewrap(key));
    await note(tx, 'keys.rewrap', { master, keys: String(old.length) });
  });
}
