import { randomBytes } from 'node:crypto';
import { sha256 } from '../platform/digest.js';

/** A new opaque token, and the hash under which it is kept. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256(token) };
}
