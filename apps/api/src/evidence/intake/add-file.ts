import type { UploadView } from '@anjuan/contract';
import type { SignedIn } from '../../platform/context.js';
import { sha256, sortedJson } from '../../platform/digest.js';
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
}

/** Notes the file, and its arrival as the first link of its custody chain. The same bytes again are only noted in the chain. */
export async function addFile(tx: Tx, { me, at, source, stored, examined }: Arrival): Promise<UploadView> {
  const { digest, bytes } = stored;
  const { name, mediaType, scan, readings = null } = examined;
  const row = { digest, bytes, mediaType, name, scan, readings, uploadedBy: me.person, uploadedAt: at };
  const isNew = await tx.blobs.add(row);
  const detail = { name, bytes, mediaType, scan, readings: sha256(sortedJson(readings)) };
  const kind = isNew ? 'arrived' : 'arrived-again';
  await tx.custody.add(digest, { kind, person: me.person, at, source, outcome: 'done', detail });
  return { digest, bytes, mediaType, name };
}
