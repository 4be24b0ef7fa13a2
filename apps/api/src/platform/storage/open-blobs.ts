import path from 'node:path';
import type { Config } from '../config.js';
import { Blobs } from './blobs.js';
import { Drafts } from './drafts.js';
import { FolderHome } from './folder-home.js';
import { S3Home } from './s3-home.js';

/** A store with its name, which says nothing of where a disk or a server stands. */
interface Named {
  readonly name: string;
  readonly blobs: Blobs;
}

/** Both stores there may be: the folder always, a bucket when the configuration names one. Drafts lie beside the folder. */
export function openPlaces({ dataDir, bucket }: Config): { readonly folder: Named; readonly bucket?: Named } {
  const folder = path.join(dataDir, 'blobs');
  const drafts = new Drafts(path.join(folder, 'incoming'));
  return {
    folder: { name: 'folder', blobs: new Blobs(new FolderHome(folder), drafts) },
    ...(bucket ? { bucket: { name: `bucket ${bucket.name}`, blobs: new Blobs(new S3Home(bucket), drafts) } } : {}),
  };
}

/** The store the configuration asks for: a bucket when it names one, a folder else. */
export function openBlobs(config: Config): Blobs {
  const { folder, bucket } = openPlaces(config);
  return (bucket ?? folder).blobs;
}
