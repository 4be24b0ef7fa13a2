/** A part of a file, both ends included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Reads a Range header of one part; 'whole' when there is none we serve, 'beyond' when it lies outside the file. */
export function rangeOf(header: string | undefined, size: number): Range | 'whole' | 'beyond' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return 'whole';
  const [, from = '', to = ''] = found;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size ? 'beyond' : { start, end };
}
