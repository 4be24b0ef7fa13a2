/** What a typed text is searched by: a tsquery over bigrams, and a LIKE pattern that has the last word. */
export interface TextSearch {
  readonly tsquery: string;
  readonly pattern: string;
}

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '\\$&')}'`;

function lexemes(run: string): readonly string[] {
  const letters = [...run];
  if (letters.length === 1) return [`${quoted(run)}:*`];
  return letters.slice(1).map((letter, i) => quoted(`${letters[i] ?? ''}${letter}`));
}

/** Cuts a text as the database's `bigram_tsv` does; undefined when it holds nothing to search by. */
export function textSearch(text: string): TextSearch | undefined {
  const wanted = text.trim().toLowerCase();
  const runs = wanted.match(WORD) ?? [];
  const all = [...new Set(runs.flatMap(lexemes))];
  if (all.length === 0) return undefined;
  return { tsquery: all.join(' & '), pattern: `%${wanted.replace(/[\\%_]/g, '\\$&')}%` };
}
