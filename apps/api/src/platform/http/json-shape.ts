/** How deep brackets may stand in brackets, and how many values a body may hold: no form of ours comes near. */
const DEPTH = 32;
const VALUES = 20_000;

/** What a text is too much of, before anybody reads it as JSON; undefined when it is not. Strings are passed over, wrong JSON is left to the reader. */
export function tooMuchJson(text: string): 'depth' | 'values' | undefined {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at + 1);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === ',') values += 1;
    if (depth > DEPTH) return 'depth';
    if (values > VALUES) return 'values';
  }
  return undefined;
}

function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
