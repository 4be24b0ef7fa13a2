import { randomBytes } from 'node:crypto';
import type { UploadView } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import { arrivalDetail } from '../../platform/arrival.js';
import type { Tx } from '../../platform/persistence/tx.js';
import type { Stored } from '../../platform/storage/blobs.js';
import type { Examined } from './intake.js';

/** A file that lies in the store and is to be known of. */
export interface Arrival {
  readonly me: SignedIn;
  readonly at: Date;
  /** Address it came from. */
  readonly source: string;
  readonly stored: Stored;
  readonly examined: Examined;
  /** Makes sure that the bytes lie in the store, where they may have been removed since they were put there. */
  readonly storeAgain: () => Promise<unknown>;
}

/** Notes the file, and its arrival as the first link of its custody chain. The same bytes again are only noted in the chain. */
export async function addFile(tx: Tx, { me, at, source, stored, examined, storeAgain }: Arrival): Promise<UploadView> {
  const { digest, bytes } = stored;
  const { name, mediaType, scan, readings = null } = examined;
  const said = { bytes, mediaType, name, scan, readings, salt: randomBytes(16).toString('hex') };
  const isNew = await tx.blobs.add({ digest, ...said, uploadedBy: me.person, uploadedAt: at });
  if (await tx.blobs.wereRemoved(digest)) await storeAgain();
  const link = isNew ? { kind: 'arrived' as const, detail: arrivalDetail(said) } : { kind: 'arrived-again' as const };
  await tx.custody.add(digest, { ...link, person: me.person, at, source, outcome: 'done' });
  return { digest, bytes, mediaType, name };
}
