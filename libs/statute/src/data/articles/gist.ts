import type { Text } from '../../text.js';

/** Gists of one instrument by article, '58', or by article and paragraph, '58/2'; '0' is the instrument as a whole. */
export type Gists = Readonly<Record<string, Text>>;

/** Reads lines 'article | 中文 | English' into gists. @throws Error on a malformed or repeated line: our own data is wrong */
export function read(lines: string): Gists {
  const found: Record<string, Text> = {};
  for (const line of lines.trim().split('\n')) {
    const [key = '', zh, en, ...rest] = line.split('|').map((cell) => cell.trim());
    if (!zh || !en || rest.length > 0 || key in found) throw new Error(`Malformed gist: ${line}`);
    found[key] = { zh, en };
  }
  return found;
}
