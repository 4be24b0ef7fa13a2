/** A text, and how its bytes were written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/** Reads a text saved as UTF-8, with or without its mark, or as GBK, which office programs here still save. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not written like this: the next way is tried.
    }
  }
  return undefined;
}
