import { on } from 'node:events';
import type { Readable } from 'node:stream';

const BLOCK = 1 << 20;
/** Pieces (of 64 KiB from a socket) that may wait while a block is written; then the sender is held back. */
const WAITING = { highWaterMark: 64, lowWaterMark: 16 };

/** Pieces that are written together; they are not copied into one, for that would cost as much as the hash. */
export interface Block {
  readonly pieces: readonly Buffer[];
  readonly length: number;
}

/**
 * Gathers the small pieces of a stream to blocks of about a MiB, so that each costs one write. What came before a stream
 * broke is handed out first: a phone with a bad line would otherwise never get on.
 * @throws Error when the stream broke
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
    for await (const piece of piecesOf(source)) {
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

/** The pieces as they come: a stream's own iterator would copy those that wait into one, and stop the socket after each. */
async function* piecesOf(source: Readable): AsyncIterable<Buffer> {
  try {
    if (!source.destroyed)
      for await (const [piece] of on(source, 'data', { close: ['end', 'close'], ...WAITING })) yield piece as Buffer;
    if (!source.readableEnded) throw source.errored ?? new Error('the stream broke');
  } finally {
    // What nobody wants any more is let past: a sender who is still sending would not hear why.
    source.resume();
  }
}
