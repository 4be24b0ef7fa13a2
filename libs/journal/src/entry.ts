import { type Digest, hex, utf8 } from './bytes.js';
import { canonical } from './canonical.js';

/** One sealed act: link `seq` of a chain. Hashes are lower-case hexadecimal SHA-256. */
export interface Entry<B = unknown> {
  /** Position in the chain, from 1. */
  readonly seq: number;
  /** Hash of the entry before; of the genesis text for entry 1. */
  readonly prev: string;
  /** SHA-256 of the canonical text of `{seq, prev, body}`. */
  readonly hash: string;
  readonly body: B;
}

/** SHA-256 of the canonical text of `value`, in hex. @throws TypeError as `canonical` does */
export async function hashOf(value: unknown, digest: Digest): Promise<string> {
  return hex(await digest(utf8(canonical(value))));
}

/** The `prev` of entry 1: binds a chain to its file, so that no chain can be passed off as another file's. */
export async function genesis(fileId: string, digest: Digest): Promise<string> {
  return hex(await digest(utf8(`anjuan/journal/genesis/v1\n${fileId}`)));
}

/**
 * Seals `body` as entry `seq` behind the entry whose hash is `prev`.
 * @throws TypeError when the body has no canonical text
 * @throws RangeError when `seq` or `prev` is malformed
 */
export async function seal<B>(prev: string, seq: number, body: B, digest: Digest): Promise<Entry<B>> {
  if (!Number.isSafeInteger(seq) || seq < 1) throw new RangeError(`Not a sequence number: ${seq}`);
  if (!/^[0-9a-f]{64}$/.test(prev)) throw new RangeError('Not a SHA-256 hash in hex');
  return { seq, prev, hash: await hashOf({ seq, prev, body }, digest), body };
}

/**
 * Salted commitment to a value that stays outside the journal, in hex: the value can be destroyed, the chain stays whole.
 * @param salt random text of the caller, kept beside the value
 * @throws TypeError as `canonical` does
 */
export async function commit(value: unknown, salt: string, digest: Digest): Promise<string> {
  return hashOf({ salt, value }, digest);
}
