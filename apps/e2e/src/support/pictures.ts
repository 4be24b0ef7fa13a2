import { deflateSync } from 'node:zlib';

const crcOf = (bytes: Buffer): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crcOf(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

let made = 0;

/** A small PNG of one colour. Each has another number in it, so that no two have the same digest. */
export function picture(): Buffer {
  made += 1;
  const side = 48;
  const rows = Buffer.alloc((side * 3 + 1) * side, 90 + ((made * 37) % 120));
  for (let y = 0; y < side; y += 1) rows[y * (side * 3 + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('tEXt', Buffer.from(`Comment\0anjuan e2e ${process.pid}-${made}`)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pictures in the shape in which a file input takes them. */
export const pictureFiles = (count: number): { name: string; mimeType: string; buffer: Buffer }[] =>
  Array.from({ length: count }, (_, i) => ({ name: `现场${i + 1}.png`, mimeType: 'image/png', buffer: picture() }));
