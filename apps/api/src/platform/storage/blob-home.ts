import type { Readable } from 'node:stream';
import type { Range } from './range.js';

/** A file that lies in a home. */
export interface Kept {
  readonly digest: string;
  readonly bytes: number;
}

/** Where finished files lie under their SHA-256: a folder or a bucket. Nothing in it is replaced; removed is what was destroyed. */
export interface BlobHome {
  /** Takes a local file in under its digest. What is there already stays as it is. @returns whether it is new */
  keep(draft: string, digest: string): Promise<boolean>;
  read(digest: string, range?: Range): Readable;
  /** Size in bytes, or undefined when the file is not there. */
  size(digest: string): Promise<number | undefined>;
  /** Takes the file away for good; one that is not there any more is no fault. */
  remove(digest: string): Promise<void>;
  /** Everything that lies there, in no promised order. */
  all(): AsyncIterable<Kept>;
}

const DIGEST = /^[0-9a-f]{64}$/;

/** Whether a text is a SHA-256 in lower-case hex, and so a name in a home. */
export const isDigest = (text: string): boolean => DIGEST.test(text);

/** `ab/abcd…`: two hex digits spread the files over 256 folders. @throws Error when it is no digest */
export function placeOf(digest: string): string {
  if (!isDigest(digest)) throw new Error('not a digest');
  return `${digest.slice(0, 2)}/${digest}`;
}
