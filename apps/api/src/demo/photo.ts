import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 320;
const HEIGHT = 240;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A street at dusk in a few bands of colour; each seed gives another picture. */
function pixels(seed: number): Buffer {
  const row = 1 + WIDTH * 3;
  const raw = Buffer.alloc(row * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const stall = y > 130 && y < 185 && (x + seed * 37) % 110 < 60;
      const shade = y < 120 ? 150 + y / 2 : 90 - (y - 120) / 4;
      raw.set(stall ? [170, 60 + (seed % 90), 50] : [shade, shade, y < 120 ? 210 : shade], y * row + 1 + x * 3);
    }
  }
  return raw;
}

/** A small made-up PNG that stands in for a photo of the scene. */
export function demoPhoto(seed: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const note = chunk('tEXt', Buffer.from(`Comment\0anjuan demo ${seed}`));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels(seed))),
    note,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
