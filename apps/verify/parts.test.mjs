import assert from 'node:assert/strict';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import { test } from 'node:test';
import './say.mjs';
import './hash.mjs';

// Before Node's own take their places.
const own = { ...globalThis.anjuan };
await import('./check.mjs');
const { anjuan } = globalThis;
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');

test('the hashes a browser computes are those of Node, however the bytes come in', () => {
  for (let length = 0; length < 300; length += 1)
    for (const name of ['sha256', 'sm3']) {
      const [bytes, hash] = [randomBytes(length), own[name]()];
      for (let at = 0, next; at < length; at = next) hash.update(bytes.subarray(at, (next = at + 1 + randomInt(100))));
      assert.equal(hash.hex(), createHash(name).update(bytes).digest('hex'), `${name} of ${length} bytes`);
    }
});

/** Whether the bytes are canonical text as a whole. */
function isCanonical(bytes) {
  const place = new anjuan.Canonical(bytes);
  try {
    place.value();
    return place.at === bytes.length;
  } catch (error) {
    assert.ok(error.fault, error);
    return false;
  }
}

const pick = (...some) => some[randomInt(some.length)];
const word = () =>
  pick('a', 'ab', 'b"', '\\', 'é', '€', 'דּ', '😀', '\n', '\u0001', '1', '10', '', ' ', '!', '\u007f') + pick('', 'x');
function anyValue(depth = 0) {
  const kinds = [null, true, false, 0, -1, randomInt(2 ** 40), Number.MAX_SAFE_INTEGER, word(), 'f'.repeat(64)];
  if (depth > 3 || randomInt(2) === 0) return pick(...kinds);
  const members = Array.from({ length: randomInt(4) }, () => anyValue(depth + 1));
  return pick(members, Object.fromEntries(members.map((member) => [word(), member])));
}

/** What may stand in an entry; anything else is nothing that could be written. */
function whole(_name, value) {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  return typeof value === 'string' && !value.isWellFormed() ? undefined : value;
}

test('what is written canonically is read, and of any other bytes only such as are canonical', () => {
  let others = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const text = anjuan.canonical(anyValue());
    const bytes = anjuan.encode(text);
    assert.ok(isCanonical(bytes), text);
    const changed = Uint8Array.from(bytes);
    changed[randomInt(bytes.length)] = pick(...anjuan.encode('",:{}[]\\ 019-.eut'));
    let again;
    try {
      again = anjuan.canonical(JSON.parse(anjuan.decode(changed), whole));
    } catch {
      // No longer JSON or UTF-8: the one must not be read, the other is seen before anything is read.
      continue;
    }
    const same = again === anjuan.decode(changed);
    assert.equal(isCanonical(changed), same, anjuan.decode(changed));
    others += same ? 0 : 1;
  }
  assert.ok(others > 100, `${others} changed texts were JSON, but not canonical`);
});

test('what is not canonical is not read', () => {
  const not = [
    '{"a":1,"a":2}',
    '{"b":1,"a":2}',
    '{"a":1 }',
    ' 1',
    '1.0',
    '01',
    '-0',
    '1e3',
    '9007199254740992',
    '"\\u0041"',
    '"\\/"',
    '"\\ud800"',
    '"\\u000a"',
    '"\\u001F"',
    '"\t"',
    '[1,]',
    '[1',
    '{"a"}',
    '{"a":}',
    'nul',
    '',
    '"',
    '"\\',
  ];
  for (const text of not) assert.equal(isCanonical(anjuan.encode(text)), false, text);
});

const leafOf = (hash) => sha(Buffer.concat([Buffer.of(0), Buffer.from(hash, 'hex')]));
const nodeOf = (left, right) => sha(Buffer.concat([Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]));
const split = (n) => 2 ** Math.ceil(Math.log2(n) - 1);
const rootOf = (leaves) =>
  leaves.length === 1
    ? leaves[0]
    : nodeOf(rootOf(leaves.slice(0, split(leaves.length))), rootOf(leaves.slice(split(leaves.length))));

/** The way up from a leaf as RFC 6962 has it: each range on it, the one beside, and its root. */
function wayUp(leaves, index, start = 0) {
  if (leaves.length === 1) return [];
  const half = split(leaves.length);
  const both = [leaves.slice(0, half), leaves.slice(half)].map((part, i) => ({ part, start: start + i * half }));
  const [mine, other] = index < start + half ? both : both.reverse();
  const name = (one) => `${one.start}+${one.part.length}`;
  const step = { here: name(mine), beside: name(other), side: rootOf(other.part) };
  return [...wayUp(mine.part, index, mine.start), step];
}

/** Its hashes up to the first range that was passed before. */
function proofOf(leaves, index, passed) {
  const way = wayUp(leaves, index);
  const met = way.findIndex(({ here }) => passed.has(here));
  const steps = met < 0 ? way : way.slice(0, met);
  for (const { here, beside } of steps) passed.add(here).add(beside);
  return steps.map(({ side }) => side);
}

test('every entry of a file is found in the tree, and none that is not there or whose proof is another', () => {
  for (let size = 1; size <= 40; size += 1) {
    const hashes = Array.from({ length: size }, () => sha(randomBytes(8)));
    const leaves = hashes.map(leafOf);
    const root = rootOf(leaves);
    const mine = hashes.map((_, index) => index).filter(() => randomInt(3) > 0);
    const passed = new Set();
    const proofs = mine.map((index) => ({ index, hash: hashes[index], proof: proofOf(leaves, index, passed) }));
    const firstBad = (all) => {
      const tree = new anjuan.Tree({ size, root });
      return all.findIndex(({ hash, index, proof }) => !tree.holds(hash, index, proof));
    };
    assert.equal(firstBad(proofs), -1);
    for (const [i, one] of proofs.entries()) {
      const spoilt = [
        { ...one, hash: sha('forged') },
        { ...one, index: one.index + 1 },
        { ...one, index: -1 },
        { ...one, index: size },
        { ...one, index: undefined },
        { ...one, proof: [...one.proof, root] },
        { ...one, proof: one.proof.map(() => 'ab'.repeat(32)).concat(one.proof.length > 0 ? [] : ['00']) },
        { ...one, proof: one.proof.length > 0 ? one.proof.slice(1) : [''] },
      ];
      for (const bad of spoilt) assert.equal(firstBad(proofs.with(i, bad)), i, JSON.stringify(bad));
    }
  }
});

test('a later tree that does not begin with the earlier one is seen, whatever its proof', () => {
  const leaves = Array.from({ length: 20 }, (_, i) => sha(`leaf ${i}`));
  const subproof = (m, part, known = true) => {
    if (m === part.length) return known ? [] : [rootOf(part)];
    const k = split(part.length);
    return m <= k
      ? [...subproof(m, part.slice(0, k), known), rootOf(part.slice(k))]
      : [...subproof(m - k, part.slice(k), false), rootOf(part.slice(0, k))];
  };
  for (let to = 2; to <= leaves.length; to += 1)
    for (let from = 1; from < to; from += 1) {
      const proof = subproof(from, leaves.slice(0, to));
      const [earlier, later] = [from, to].map((size) => ({ size, root: rootOf(leaves.slice(0, size)) }));
      assert.ok(anjuan.grew(earlier, later, proof));
      assert.ok(!anjuan.grew({ ...earlier, root: sha('other') }, later, proof));
      assert.ok(!anjuan.grew(earlier, { ...later, root: sha('other') }, proof));
      for (const bad of [[], proof.slice(1), [...proof, later.root], proof.with(0, sha('other')), proof.with(-1, '')])
        assert.ok(!anjuan.grew(earlier, later, bad));
    }
});

const digest = sha('photo');
const paper = { id: 'p1', hash: sha('paper') };
const acts = [
  { seq: 1, body: { step: 'add-evidence', input: { digest }, documents: [paper] } },
  {
    seq: 2,
    body: { step: 'approve-destruction', computed: { destroyed: { papers: [paper], files: [digest] } } },
  },
];
const gone = (path, entry) => ({ path, state: 'destroyed', entry });
const all = [`documents/p1.json`, `documents/p1.pdf`, `evidence/${digest}.png`].map((path) => gone(path, 2));
const checked = (found, destroyed, withheld = []) => {
  const files = new Map(found.map((name) => [name, { sha256: name.includes('json') ? paper.hash : digest }]));
  try {
    anjuan.checkFiles({ found: files }, { withheld, destroyed }, acts);
    return 'whole';
  } catch ({ fault }) {
    return fault.file;
  }
};

test('a file may be missing only when an entry of the journal destroyed it', () => {
  assert.equal(checked([], all), 'whole');
  assert.equal(checked([], undefined), 'documents/p1.json');
  assert.equal(checked([], all.slice(2)), 'documents/p1.json');
  assert.equal(checked([], all.slice(0, 2)), `evidence/${digest}`);
  assert.equal(checked([], [...all.slice(0, 2), gone(`evidence/${digest}.png`, 1)]), `evidence/${digest}`);
  assert.equal(checked([], [...all.slice(0, 2), gone(`evidence/${digest}.png`, 9)]), `evidence/${digest}`);
  assert.equal(checked(['documents/p1.json'], all.slice(2)), 'documents/p1.pdf');
  assert.equal(checked(['evidence/other.png'], all), 'evidence/other.png');
});

test('what an entry did not list was not destroyed by it', () => {
  const { computed } = acts[1].body;
  acts[1].body.computed = { destroyed: { ...computed.destroyed, files: [] } };
  assert.equal(checked([], all), `evidence/${digest}`);
  acts[1].body.computed = computed;
});

/** Lines with something on them: neither empty, nor comment, nor brackets alone. */
function linesOf(name) {
  const text = fs.readFileSync(new URL(name, import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return text.split('\n').filter((line) => /[\w'"`]/.test(line) && !/^\s*(\/\/|#!)/.test(line)).length;
}

test('the checker stays small: at most 500 lines', () => {
  const checker = fs.readFileSync(new URL('check.mjs', import.meta.url), 'utf8').match(/(?<=import '\.\/)[\w-]+\.mjs/g);
  const count = ['check.mjs', 'verify.mjs', ...checker].reduce((sum, name) => sum + linesOf(name), 0);
  assert.ok(checker.length >= 8 && count <= 500, `${count} lines`);
  const page = linesOf('hash.mjs') + linesOf('verify-page.mjs');
  assert.ok(page <= 120, `${page} more lines for a browser`);
});
