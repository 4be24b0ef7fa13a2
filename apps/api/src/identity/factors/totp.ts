import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

/** As every authenticator understands it: SHA-1, six digits, thirty seconds. */
const totp = (secret: string, label = 'account'): TOTP =>
  new TOTP({
    issuer: 'Anjuan',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  });

/** A new secret, 160 bits in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the picture on the screen says to the authenticator; short words make a picture that is easily read. */
export const totpUri = (secret: string, username: string): string => totp(secret, username).toString();

/** The step of thirty seconds a code belongs to: the present one, or one before or after it. Undefined when it is of none. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta;
}
