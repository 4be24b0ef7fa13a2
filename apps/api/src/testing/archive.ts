import { ZipFile } from 'yazl';

/** A verdict of the stand-alone verifier. */
export interface Verdict {
  readonly ok: boolean;
  readonly seq?: number;
  readonly file?: string;
  readonly en?: string;
  readonly entries?: number;
}

interface Source {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

interface Member {
  content(): AsyncIterable<Uint8Array>;
}

/** What the files of `apps/verify` leave on `globalThis`. */
interface Verifier {
  checkArchive(source: Source, pinned?: string): Promise<Verdict>;
  readonly anjuan: { openZip(source: Source): Promise<Map<string, Member>> };
}

async function verifier(): Promise<Verifier> {
  for (const name of ['check', 'zip', 'archive'])
    await import(new URL(`../../../verify/${name}.mjs`, import.meta.url).href);
  return globalThis as unknown as Verifier;
}

const sourceOf = (zip: Buffer): Source => ({
  size: zip.length,
  read: (from, to) => Promise.resolve(new Uint8Array(zip.subarray(from, to))),
});

/** The verdict as a browser would reach it, by the verifier's own hashes. */
export async function verdictOn(zip: Buffer, pinned?: string): Promise<Verdict> {
  return (await verifier()).checkArchive(sourceOf(zip), pinned);
}

/** The members of an archive with their bytes. */
export async function unpack(zip: Buffer): Promise<Map<string, Buffer>> {
  const members = await (await verifier()).anjuan.openZip(sourceOf(zip));
  const files = new Map<string, Buffer>();
  for (const [name, member] of members) {
    const parts: Uint8Array[] = [];
    for await (const part of member.content()) parts.push(part);
    files.set(name, Buffer.concat(parts));
  }
  return files;
}

/** An archive of these members. */
export async function pack(files: ReadonlyMap<string, Buffer>, options: { zip64?: boolean } = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, { forceZip64Format: options.zip64 ?? false });
  zip.end({ forceZip64Format: options.zip64 ?? false, comment: '' });
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}
