import { crc32, deflateRawSync } from 'node:zlib';
import { createHash, randomBytes } from 'node:crypto';
import { demoPhoto } from '../demo/photo.js';

/** SHA-256 in hex. */
export const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A film of so many bytes: the head of an MP4, then noise. */
export function madeFilm(bytes: number): Buffer {
  const head = Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f32', 'hex');
  return Buffer.concat([head, randomBytes(bytes - head.length)]);
}

/** A ZIP archive of one file. */
export function madeArchive(name: string, content: Buffer): Buffer {
  const [packed, title] = [deflateRawSync(content), Buffer.from(name)];
  const facts = Buffer.alloc(26);
  [20, 0, 8, 0, 0].forEach((value, i) => facts.writeUInt16LE(value, i * 2));
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, title, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A PNG whose head says it is far larger than any screen. */
export function madePixelBomb(): Buffer {
  const bomb = Buffer.from(demoPhoto(3));
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  return bomb;
}

/** The harmless text every scanner takes for a virus, in two parts so that none takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
