/// <reference types="node" />
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Digest, hex, unhex, utf8 } from './bytes.js';
import { canonical } from './canonical.js';
import { commit, type Entry, genesis, seal } from './entry.js';
import { firstBreak } from './first-break.js';

const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((n) => n + 0),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** The same value with every object's keys put in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

async function chain(file: string, bodies: readonly unknown[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const body of bodies)
    entries.push(await seal(entries.at(-1)?.hash ?? (await genesis(file, digest)), entries.length + 1, body, digest));
  return entries;
}

describe('bytes', () => {
  it('encodes as Node does', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => expect(hex(utf8(s))).toBe(Buffer.from(s).toString('hex'))),
    ));
  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('refuses an unpaired surrogate %#', (s) =>
    expect(() => utf8(s)).toThrow(RangeError),
  );
  it('reads its own hex', () =>
    fc.assert(fc.property(fc.uint8Array(), (b) => expect(hex(unhex(hex(b)))).toBe(hex(b)))));
  it.each(['0', 'AB', 'zz'])('refuses %s as hex', (s) => expect(() => unhex(s)).toThrow(RangeError));
});

describe('canonical text', () => {
  it('sorts keys by UTF-16 code units, as RFC 8785 shows', () => {
    const sample = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect([...canonical(sample).matchAll(/:(\d)/g)].map(([, n]) => n).join('')).toBe('2467153');
  });
  it('writes strings and literals as RFC 8785 shows', () => {
    expect(canonical({ string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  it('writes minus zero as zero', () => expect(canonical(-0)).toBe('0'));
  it('reads back as the same value', () =>
    fc.assert(fc.property(json, (value) => expect(JSON.parse(canonical(value))).toEqual(value))));
  it('does not depend on the order of keys', () =>
    fc.assert(fc.property(json, (value) => expect(canonical(reversed(value))).toBe(canonical(value)))));
  it.each([
    1.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    undefined,
    () => 1,
    1n,
    Symbol('s'),
    new Date(0),
    new Map(),
    { a: undefined },
    [undefined],
    new Array(2),
    '\ud800',
    { '\udc00': 1 },
    { [Symbol('s')]: 1 },
  ])('refuses what is not plain JSON of integers: %#', (value) => expect(() => canonical(value)).toThrow(TypeError));
});

describe('chain', () => {
  const bodies = [{ step: 'file-case', note: '立案' }, { step: 'conclude' }, { step: 'decide', fineFen: 20_000 }];

  it('is whole as sealed', async () => expect(await firstBreak(await chain('F1', bodies), 'F1', digest)).toBeNull());
  it('is whole when empty', async () => expect(await firstBreak([], 'F1', digest)).toBeNull());
  it('seals a known hash', async () => {
    const { hash } = await seal('0'.repeat(64), 1, { b: 1, a: '案' }, digest);
    const text = `{"body":{"a":"案","b":1},"prev":"${'0'.repeat(64)}","seq":1}`;
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  });
  it.each([
    ['another file', 'F2', (c: Entry[]) => c, { seq: 1, why: 'genesis' }],
    ['a changed body', 'F1', (c: Entry[]) => c.with(1, { ...c[1]!, body: { step: 'other' } }), { seq: 2, why: 'hash' }],
    ['a body without text', 'F1', (c: Entry[]) => c.with(1, { ...c[1]!, body: 0.5 }), { seq: 2, why: 'hash' }],
    ['a lost entry', 'F1', (c: Entry[]) => c.toSpliced(1, 1), { seq: 2, why: 'sequence' }],
    ['a swap', 'F1', (c: Entry[]) => [c[0]!, c[2]!, c[1]!], { seq: 2, why: 'sequence' }],
    [
      'a renumbered gap',
      'F1',
      (c: Entry[]) => c.toSpliced(1, 1).with(1, { ...c[2]!, seq: 2 }),
      { seq: 2, why: 'link' },
    ],
  ])('finds %s', async (_, file, spoil, expected) =>
    expect(await firstBreak(spoil(await chain('F1', bodies)), file, digest)).toEqual(expected),
  );
  it('finds a resealed past at the link after it', async () => {
    const entries = await chain('F1', bodies);
    const forged = await seal(entries[0]!.hash, 2, { step: 'forged' }, digest);
    expect(await firstBreak(entries.with(1, forged), 'F1', digest)).toEqual({ seq: 3, why: 'link' });
  });
  it('finds any one changed character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), async (values, at, bit) => {
        const text = JSON.stringify(await chain('F1', values));
        const i = at % text.length;
        const changed =
          text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ (1 << (bit % 7))) + text.slice(i + 1);
        let read: unknown;
        try {
          read = JSON.parse(changed);
        } catch {
          return;
        }
        // What still reads as the same text (a space outside strings, an escape spelt in capitals) was not changed.
        if (canonicalOrNull(read) === canonical(JSON.parse(text))) return;
        expect(await foundBreak(read)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('refuses malformed links', async () => {
    await expect(seal('xyz', 1, {}, digest)).rejects.toThrow(RangeError);
    await expect(seal('0'.repeat(64), 0, {}, digest)).rejects.toThrow(RangeError);
  });
  it('does not hide a failing digest', async () => {
    const entries = await chain('F1', bodies);
    let calls = 0;
    const failing: Digest = (bytes) => (calls++ > 1 ? Promise.reject(new Error('out of order')) : digest(bytes));
    await expect(firstBreak(entries, 'F1', failing)).rejects.toThrow('out of order');
  });
});

function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value);
  } catch {
    return null;
  }
}

async function foundBreak(read: unknown): Promise<boolean> {
  const isEntry = (e: unknown): boolean => Object.keys(Object(e)).sort().join() === 'body,hash,prev,seq';
  // A misspelt member name makes an entry that is none; the reader's schema refuses it before the chain does.
  if (!Array.isArray(read) || !read.every(isEntry)) return true;
  return (await firstBreak(read as Entry[], 'F1', digest)) !== null;
}

describe('commitment', () => {
  it('binds value and salt', async () => {
    const known = await commit({ name: '张三' }, 'salt', digest);
    expect(known).toBe(createHash('sha256').update('{"salt":"salt","value":{"name":"张三"}}').digest('hex'));
    expect(await commit({ name: '张三' }, 'other', digest)).not.toBe(known);
    expect(await commit({ name: '李四' }, 'salt', digest)).not.toBe(known);
  });
});
