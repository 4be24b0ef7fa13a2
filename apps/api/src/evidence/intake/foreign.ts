import { type FileHandle, open } from 'node:fs/promises';

/** A comment of an archive is at most 65,535 bytes long, so the end of one lies within the last 64 KiB and 22 bytes. */
const TAIL = 65_535 + 22;
const END_OF_ARCHIVE = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
/** Archives beyond 4 GiB say so by this size, and have a locator before the end record. */
const LARGE = 0xffff_ffff;
const LARGE_LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
const PDF = Buffer.from('%PDF-', 'latin1');
const PAGE = /<(?:!doctype|html|head|body|script|svg|\?php|iframe)[\s>/]/i;
const PNG_START = 8;
const MOST_PIXELS = 400_000_000;

/** What is wrong with the inside of a file that calls itself something harmless; undefined when nothing is. */
export type Foreign = 'archive' | 'page' | 'pdf' | 'surplus' | 'bomb';

/** Looks for a second file inside of the first: what a viewer shows must be all there is. */
export async function foreignIn(file: string, { mediaType, bytes }: { mediaType: string; bytes: number }) {
  const handle = await open(file, 'r');
  try {
    return inHead(await part(handle, 0, 1024), mediaType) ?? (await inBody(handle, mediaType, bytes));
  } finally {
    await handle.close();
  }
}

function inHead(head: Buffer, mediaType: string): Foreign | undefined {
  if (mediaType !== 'application/pdf' && head.includes(PDF)) return 'pdf';
  return PAGE.test(head.toString('latin1')) ? 'page' : undefined;
}

async function inBody(handle: FileHandle, mediaType: string, bytes: number): Promise<Foreign | undefined> {
  if (await holdsArchive(handle, bytes)) return 'archive';
  return mediaType === 'image/png' ? inPng(handle, bytes) : undefined;
}

async function holdsArchive(handle: FileHandle, bytes: number): Promise<boolean> {
  const start = Math.max(0, bytes - TAIL);
  const tail = await part(handle, start, bytes - start);
  for (let at = tail.indexOf(END_OF_ARCHIVE); at >= 0; at = tail.indexOf(END_OF_ARCHIVE, at + 1))
    if (at + 22 <= tail.length && (await endsDirectory(handle, start + at, tail.readUInt32LE(at + 12)))) return true;
  return false;
}

/** The four letters alone may be a coincidence; an archive's directory lies right before its end record. */
async function endsDirectory(handle: FileHandle, end: number, size: number): Promise<boolean> {
  if (size === LARGE) return (await part(handle, end - 20, 4)).equals(LARGE_LOCATOR);
  return size > 0 && size <= end && (await part(handle, end - size, 4)).equals(DIRECTORY);
}

/** Goes from chunk to chunk: the picture must end with the file, and must not unfold to more than a screen can ever need. */
async function inPng(handle: FileHandle, bytes: number): Promise<Foreign | undefined> {
  const size = await part(handle, PNG_START + 8, 8);
  if (size.length < 8 || size.readUInt32BE(0) * size.readUInt32BE(4) > MOST_PIXELS) return 'bomb';
  for (let at = PNG_START; at < bytes;) {
    const head = await part(handle, at, 8);
    if (head.length < 8) return 'surplus';
    at += 12 + head.readUInt32BE(0);
    if (head.toString('latin1', 4) === 'IEND') return at === bytes ? undefined : 'surplus';
  }
  return 'surplus';
}

async function part(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
