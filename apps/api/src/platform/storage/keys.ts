import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.js';

const HEX_32 = /^[0-9a-f]{64}$/;

function fromFile(dataDir: string): string {
  const folder = path.join(dataDir, 'keys');
  const file = path.join(folder, 'personal.key');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Key of the personal values: the given one, or one made once and kept in the data folder. @throws Error when malformed */
export function personalKey({ personalKey: given, dataDir }: Config): Buffer {
  const hex = given ?? fromFile(dataDir);
  if (!HEX_32.test(hex)) throw new Error('PERSONAL_KEY must be 64 hexadecimal digits');
  return Buffer.from(hex, 'hex');
}
