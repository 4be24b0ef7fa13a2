import { ZipFile } from 'yazl';

/** A verdict of the stand-alone verifier. */
export interface Verdict {
  readonly ok: boolean;
  readonly seq?: number;
  readonly file?: string;
  readonly en?: string;
  readonly entries?: number;
}

interface Member {
  content(): AsyncIterable<Uint8Array>;
}

/** What the files of `apps/verify` leave on `globalThis`. */
interface Verifier {
  checkArchive(source: Blob, pinned?: string): Promise<Verdict>;
  readonly anjuan: { openZip(source: Blob): Promise<Map<string, Member>> };
}

async function verifier(): Promise<Verifier> {
  for (const name of ['say', 'hash', 'canonical', 'journal', 'tree', 'proofs', 'zip', 'files', 'archive'])
    await import(new URL(`../../../verify/${name}.mjs`, import.meta.url).href);
  return globalThis as unknown as Verifier;
}

/** The verdict as a browser would reach it, by the verifier's own hashes. */
export async function verdictOn(zip: Buffer, pinned?: string): Promise<Verdict> {
  return (await verifier()).checkArchive(new Blob([new Uint8Array(zip)]), pinned);
}

/** The members of an archive with their bytes. */
export async function unpack(zip: Buffer): Promise<Map<string, Buffer>> {
  const members = await (await verifier()).anjuan.openZip(new Blob([new Uint8Array(zip)]));
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
