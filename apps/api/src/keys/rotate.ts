import type { KeyKind } from '../platform/storage/key-store.js';
import { replaceKey } from './replace-key.js';
import { replaceMaster } from './replace-master.js';
import type { Rotation, Wanted } from './rotation.js';

/** Replaces what is wanted for every agency, one after the other, beside a running server. @throws Error when another rotation is under way */
export async function rotate(
  rotation: Rotation,
  agencies: () => Promise<readonly string[]>,
  { master, ...wanted }: Wanted,
): Promise<void> {
  await rotation.database.transaction({}, async (guard) => {
    if (!(await guard.rotation.alone())) throw new Error('another rotation is under way');
    if (master) await replaceMaster(rotation, agencies);
    const kinds = (['data', 'index'] as const satisfies readonly KeyKind[]).filter((kind) => wanted[kind]);
    for (const agency of await agencies()) for (const kind of kinds) await replaceKey(rotation, agency, kind);
  });
}
