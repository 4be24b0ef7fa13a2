import type { Readable } from 'node:stream';

const BLOCK = 1 << 20;

/** Pieces that are written together; they are not copied into one, for that would cost as much as the hash. */
export interface Block {
  readonly pieces: readonly Buffer[];
  readonly length: number;
}

/**
 * Gathers the small pieces of a stream to blocks of about a MiB, so that each costs one write. What came before a stream
 * broke is handed out first: a phone with a bad line would otherwise never get on.
 */
export async function* blocks(source: Readable): AsyncIterable<Block> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let broken: Error | undefined;
  const taken = (): Block => {
    const block = { pieces, length: bytes };
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
