import type { Query } from '../reads/reader.js';

/** What a key of an agency is for: encrypting values, or computing the marks they are found by. */
export type KeyKind = 'data' | 'index';

/** A key of an agency as the database holds it: only the master key it names can open it. */
export interface WrappedKey {
  readonly id: string;
  readonly kind: KeyKind;
  /** Fingerprint of the master key. */
  readonly master: string;
  readonly wrapped: Buffer;
}

/** Where the agency's wrapped keys are read: in the transaction at hand, so that keys and ciphers are of one moment. */
export interface KeySource {
  /** Keys of the agency, also those that are being replaced. */
  all(): Promise<readonly WrappedKey[]>;
}

/** Where ciphers are written. */
export interface KeyStore extends KeySource {
  /** Id of the key new ciphers are made with; no rotation replaces it before the transaction has ended. */
  current(kind: KeyKind): Promise<string | undefined>;
  /** Adds the agency's first key of a kind, unless somebody else has just done so; then that one's id is given back. */
  add(kind: KeyKind, make: (id: string) => Omit<WrappedKey, 'id' | 'kind'>): Promise<string>;
}

/** Keys of the agency of the context. */
export const KEYS = 'SELECT id, kind, master, wrapped FROM anjuan.agency_key ORDER BY created_at, id';

/** The keys as a read-only transaction sees them. */
export const keysOf = (query: Query): KeySource => ({ all: () => query<WrappedKey>(KEYS) });
