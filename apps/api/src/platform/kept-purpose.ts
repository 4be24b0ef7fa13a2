/** Characters of a purpose that an entry keeps. */
const MOST = 200;

/** A purpose as an entry keeps it: its beginning, without what no canonical text can hold; nothing where nothing is left. */
export function keptPurpose(said: string): string | undefined {
  return [...said.replace(/[\p{Cc}\p{Cs}]/gu, '')].slice(0, MOST).join('') || undefined;
}
