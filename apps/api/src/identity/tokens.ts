import { randomBytes } from 'node:crypto';
import { sha256 } from '../platform/digest.js';

/** Name of the session cookie. */
export const COOKIE = 'anjuan_session';

const HOUR = 3_600_000;
/** A session ends after four hours without a request, and after sixteen in any case. */
export const IDLE = 4 * HOUR;
export const ABSOLUTE = 16 * HOUR;

/** A new opaque token, and the hash under which it is kept. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256(token) };
}
