/** A part of a file, both ends included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The last bytes, or from one place on, or between two. */
function parts(from: string, to: string, size: number): Range {
  const last = size - 1;
  if (from === '') return { start: Math.max(0, size - Number(to)), end: last };
  return { start: Number(from), end: to === '' ? last : Math.min(Number(to), last) };
}

/** Reads a Range header of one part; 'whole' when there is none we serve, 'beyond' when it lies outside the file. */
export function rangeOf(header: string | undefined, size: number): Range | 'whole' | 'beyond' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  const range = parts(from, to, size);
  return range.start > range.end ? 'beyond' : range;
}
