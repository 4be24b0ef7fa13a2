/** Runs of digits as long as a telephone, Chinese words, and whatever stands in quotes: all of it may be somebody's. */
const PERSONAL = /(["'`“「])[^"'`”」]*(["'`”」]|$)|[\dXx][\dXx\s-]{5,}|\p{Script=Han}+/gu;
const MOST = 200;

/**
 * What may be written of a failure into a log or a queue: the code of the database where it has one, since its own words may
 * quote a row, or the first line of the words without anything that may name a person.
 */
export function saysOf(error: unknown): string {
  if (!(error instanceof Error)) return 'a failure that is no error';
  const { code } = error as Error & { readonly code?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z_]{3,40}$/.test(code)) return `${error.name} ${code}`;
  const [line = ''] = error.message.split('\n');
  return `${error.name}: ${line.replace(PERSONAL, '…').slice(0, MOST)}`;
}

/** Where it happened: files and lines, never words. */
export function placesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5);
}
