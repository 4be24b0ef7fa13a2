import { createHash } from 'node:crypto';
import { type Digest, canonical } from '@anjuan/journal';

/** SHA-256 in hex of a text or bytes. */
export function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}

/** The digest function handed to the journal. */
export const digest: Digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest());

/** SHA-256 in hex of the canonical text of a JSON value. */
export const hashOfJson = (value: unknown): string => sha256(canonical(value));

/** Same answer as the journal's `commit`, without a promise: parties are sealed inside pure code. */
export const commitTo = (value: unknown, salt: string): string => hashOfJson({ salt, value });

/** A name-based uuid (version 8): the same words give the same id. */
export function uuidOf(...words: readonly string[]): string {
  const h = sha256(words.join('\n'));
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

/** JSON with sorted keys, for comparing two requests; unlike the canonical text it takes any number. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, at: unknown) =>
    at && typeof at === 'object' && !Array.isArray(at)
      ? Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)))
      : at,
  );
}

/** The value as plain JSON: no classes, nothing undefined. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
