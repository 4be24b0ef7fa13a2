import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.js';

const HEX_32 = /^[0-9a-f]{64}$/;
const NONCE = 12;
const TAG = 16;

/** A key that wraps the agencies' keys. It is in the environment or in a file, never in the database. */
export interface MasterKey {
  /** Fingerprint, 16 hex digits: names the key without telling anything of it. */
  readonly id: string;
  readonly key: Buffer;
}

function masterKey(hex: string): MasterKey {
  if (!HEX_32.test(hex)) throw new Error('PERSONAL_KEY must be 64 hexadecimal digits');
  const key = Buffer.from(hex, 'hex');
  return { id: createHash('sha256').update('anjuan/master\n').update(key).digest('hex').slice(0, 16), key };
}

/**
 * The master keys this installation knows, the newest first. From the environment they come by commas, the new one before
 * the old one while keys are being wrapped anew; from the data folder the next one lies beside the present one meanwhile.
 */
export class MasterKeys {
  private known: readonly MasterKey[];

  constructor(private readonly config: Pick<Config, 'personalKey' | 'dataDir'>) {
    this.known = this.read();
  }

  /** Whether the keys lie in the data folder, so that a rotation can put a new one there. */
  get inFiles(): boolean {
    return this.config.personalKey === undefined;
  }

  /** The key to wrap with, read anew: another process may have put the next one there. @throws Error when malformed */
  current(): MasterKey {
    this.known = this.read();
    const [first] = this.known;
    if (!first) throw new Error('there is no master key');
    return first;
  }

  /** @throws Error when no known key has this fingerprint */
  find(id: string): MasterKey {
    const among = (keys: readonly MasterKey[]) => keys.find((one) => one.id === id);
    const found = among(this.known) ?? among((this.known = this.read()));
    if (!found) throw new Error(`master key ${id} is not at hand: put it behind the new one in PERSONAL_KEY`);
    return found;
  }

  /** Puts a new key beside the present one; one that is there already is kept. From then on it wraps. */
  begin(): MasterKey {
    if (!this.inFiles) throw new Error('PERSONAL_KEY names the keys: put the new one before the old one');
    if (!existsSync(this.next)) writeNew(this.next);
    return this.current();
  }

  /** The next key takes the place of the present one, which is gone with that. */
  finish(): void {
    if (existsSync(this.next)) renameSync(this.next, this.file);
  }

  private get file(): string {
    return path.join(this.config.dataDir, 'keys', 'personal.key');
  }

  private get next(): string {
    return `${this.file}.next`;
  }

  private read(): readonly MasterKey[] {
    const { personalKey } = this.config;
    if (personalKey !== undefined) return personalKey.split(',').map((hex) => masterKey(hex.trim()));
    if (!existsSync(this.file)) writeNew(this.file);
    const files = [this.next, this.file].filter((file) => existsSync(file));
    return files.map((file) => masterKey(readFileSync(file, 'utf8').trim()));
  }
}

/** Two processes that start at once must not each keep a key of their own: the one that comes second reads the first one's. */
function writeNew(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Seals bytes with AES-256-GCM; `about` binds them to their place. Nonce, tag and cipher text in one piece. */
export function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws Error when the bytes were changed or belong in another place */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
