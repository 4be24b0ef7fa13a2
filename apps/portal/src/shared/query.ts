/** Longest search text that is looked at. */
const LONGEST = 100;

/** Control characters: PostgreSQL refuses one of them (U+0000) outright, and none is ever meant. */
const CONTROLS = /\p{Cc}+/gu;

/** A value typed by a visitor, made harmless for the reader: trimmed, without control characters, not too long. */
export function typed(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').replace(CONTROLS, ' ').trim().slice(0, LONGEST);
}

/** A cursor as the reader gives them out; anything else counts as none. */
export function cursorOf(query: URLSearchParams): string | undefined {
  const cursor = query.get('cursor') ?? '';
  return /^[\w.~+/=-]{1,500}$/.test(cursor) ? cursor : undefined;
}

/** A civil day as the log's pages give them out; anything else counts as none. */
export function dayOf(query: URLSearchParams, name: string): string | undefined {
  const day = query.get(name) ?? '';
  return /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) && isDay(day) ? day : undefined;
}

const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/**
 * Document numbers are printed with the year in 〔〕, which few keyboards have: any other bracket round a year is read as
 * that one, and spaces are dropped.
 */
export function asNumber(text: string): string {
  return text.replace(/[〔[［(（【]\s*(\d{4})\s*[〕\]］)）】]/g, '〔$1〕');
}

/** Text in which two spellings of one number are the same. */
export function sameNumber(a: string, b: string): boolean {
  const plain = (text: string): string => asNumber(text).replace(/\s+/g, '').toLowerCase();
  return plain(a) === plain(b);
}
