import { hash, verify } from '@node-rs/argon2';

/** Cost recommended by OWASP for argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of a password, argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** A hash nobody's password has, so that an unknown user costs as much time as a known one. */
let decoy: Promise<string> | undefined;

/** Whether a password fits; without an account the answer is no, after the same time. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody');
  const fits = await verify(stored ?? (await decoy), password);
  return fits && typeof stored === 'string';
}
