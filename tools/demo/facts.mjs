// Facts the three demonstration cases share: pictures, recordings, the reviewer's checklist.
import { deflateSync } from 'node:zlib';

/** A small PNG of one colour with a number in its size, so that each picture has a digest of its own. */
export function picture(seed) {
  const side = 24 + (seed % 40);
  const raw = Buffer.alloc((side * 3 + 1) * side, 120 + (seed % 100));
  for (let y = 0; y < side; y += 1) raw[y * (side * 3 + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('tEXt', Buffer.from(`Comment\0anjuan demo ${seed}`)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Uploads `count` photos and says how they record an act. */
export async function photos(person, count, seed, kind = 'photo') {
  const items = [];
  for (let i = 0; i < count; i += 1) {
    const { digest } = await person.upload(`现场${seed + i}.png`, picture(seed + i), 'image/png');
    items.push({ digest, kind });
  }
  return items;
}

/** The reviewer's eight items, all met but those named. */
export function checklist(failed = {}) {
  const items = ['subject', 'procedure', 'facts', 'law', 'authority', 'papers', 'crime', 'other'];
  return items.map((item) => ({
    item,
    verdict: failed[item] ? 'no' : ['crime', 'other'].includes(item) ? 'na' : 'yes',
    ...(failed[item] ? { note: failed[item] } : {}),
  }));
}

/** Articles 30 to 33 as answered in an everyday case. */
export const plainCircumstances = {
  age: 'adult',
  mind: 'able',
  remedied: false,
  coerced: false,
  confessed: false,
  merit: false,
  first: true,
  slight: false,
  noFault: false,
};

/** Routing answers of an everyday case. */
export const plainRouting = {
  publicInterest: false,
  socialRisk: false,
  severalLegalRelations: false,
  thirdPartyRights: false,
};

/** Closes the published circle: draft, clear by another, publish by a third. */
export async function publishDecision(stage, days, input, drafter = 'clerk') {
  await stage.act(drafter, 'draft-publication', days[0], input);
  await stage.act(
    'unitHead',
    'clear-publication',
    days[1],
    { secrecyReviewed: true, privacyReviewed: true },
    { track: 'publication/1' },
  );
  return () => stage.act('publisher', 'publish', days[2], {}, { track: 'publication/1' });
}
