import path from 'node:path';
import type { Config } from '../config.js';
import { Blobs } from './blobs.js';
import { Drafts } from './drafts.js';
import { FolderHome } from './folder-home.js';
import { S3Home } from './s3-home.js';

/** The store the configuration asks for: a bucket when it names one, a folder else. Drafts lie beside the folder. */
export function openBlobs({ dataDir, bucket }: Config): Blobs {
  const folder = path.join(dataDir, 'blobs');
  const home = bucket ? new S3Home(bucket) : new FolderHome(folder);
  return new Blobs(home, new Drafts(path.join(folder, 'incoming')));
}
