/** A run of text that stayed, came or went. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Longest common subsequence by characters: Chinese has no word breaks to go by. */
export function textDiff(before: string, after: string): readonly Change[] {
  const a = [...before];
  const b = [...after];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const middle = walk(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]);
}

const same = (chars: readonly string[]): Change[] => (chars.length > 0 ? [{ kind: 'same', text: chars.join('') }] : []);

/** Lengths of the longest common tail of every pair of positions, row by row. */
function lengths(a: readonly string[], b: readonly string[], width: number): Uint16Array {
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      longest[at] = a[i] === b[j] ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!);
    }
  }
  return longest;
}

function walk(a: readonly string[], b: readonly string[]): Change[] {
  const width = b.length + 1;
  const longest = lengths(a, b, width);
  const out: Change[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (a[i] === b[j]) {
      out.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (longest[at + width]! >= longest[at + 1]!) out.push({ kind: 'removed', text: a[i++]! });
    else out.push({ kind: 'added', text: b[j++]! });
  }
  const rest = (kind: Change['kind'], chars: readonly string[]): Change[] => chars.map((text) => ({ kind, text }));
  return [...out, ...rest('removed', a.slice(i)), ...rest('added', b.slice(j))];
}

/** Neighbours of one kind become one run. */
function joined(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last?.kind === change.kind) out[out.length - 1] = { kind: last.kind, text: last.text + change.text };
    else out.push(change);
  }
  return out;
}
