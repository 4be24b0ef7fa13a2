import type { Readable } from 'node:stream';

const BLOCK = 1 << 20;

/**
 * Gathers the small pieces of a stream to blocks of about a MiB, so that each costs one write. What came before a stream
 * broke is handed out first: a phone with a bad line would otherwise never get on.
 */
export async function* blocks(source: Readable): AsyncIterable<Buffer> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let broken: Error | undefined;
  const taken = (): Buffer => {
    const block = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces, bytes);
    pieces = [];
    bytes = 0;
    return block;
  };
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes >= BLOCK) yield taken();
    }
  } catch (error) {
    broken = error as Error;
  }
  if (bytes > 0) yield taken();
  if (broken) throw broken;
}
