import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Sealed once by the system's own journal library: two implementations have to agree on it.
const good = fs.readFileSync(new URL('sample.json', import.meta.url), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-verify-'));
after(() => fs.rmSync(folder, { recursive: true }));

function verify(content) {
  const file = path.join(folder, 'journal.json');
  fs.writeFileSync(file, content);
  return spawnSync(process.execPath, [fileURLToPath(new URL('verify.mjs', import.meta.url)), file], {
    encoding: 'utf8',
  });
}

/** The good export with one thing changed. */
function changed(change) {
  const view = JSON.parse(good);
  change(view.entries, view);
  return JSON.stringify(view);
}

test('a whole journal passes and shows its last hash', () => {
  const { status, stdout } = verify(good);
  assert.equal(status, 0);
  assert.match(stdout, /4 entries/);
  assert.ok(stdout.includes(JSON.parse(good).entries[3].hash));
});

test('spaces and the order of members do not matter', () => {
  const turned = (value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, turned(part)]),
        )
      : value;
  assert.equal(verify(changed((entries) => (entries[1].body = turned(entries[1].body)))).status, 0);
});

const entry = (seq, words) => new RegExp(`Entry ${seq}: .*${words}`);
const cases = [
  ['one changed byte in a body', good.replace('占路经营', '占路经萤'), entry(1, 'changed')],
  ['swapped entries', changed((e) => ([e[1], e[2]] = [e[2], e[1]])), entry(2, 'number 2 expected, 3 found')],
  ['a removed middle', changed((e) => e.splice(1, 1)), entry(2, 'number 2 expected, 3 found')],
  ['a cut link', changed((e) => (e[2].prev = '0'.repeat(64))), entry(3, 'link')],
  [
    'a removed middle, renumbered',
    changed((e) => (e.splice(1, 1), e.forEach((x, i) => (x.seq = i + 1)))),
    entry(2, 'link'),
  ],
  ['a wrong genesis', changed((_, view) => (view.genesis = 'f'.repeat(64))), /genesis/],
  ['another file’s name', changed((_, view) => (view.file = 'another')), /genesis/],
  ['malformed JSON', good.slice(0, -20), /not valid JSON/],
  ['not a journal', '[]', /not a journal/],
  ['no entries', changed((_, view) => (view.entries = [])), /no entries/],
  ['an entry that is no object', changed((e) => (e[1] = null)), entry(2, 'exactly')],
  ['words outside the hash', changed((e) => (e[1].note = 'x')), entry(2, 'exactly')],
  ['a fraction', changed((e) => (e[2].body.fineFen = 0.5)), entry(3, 'safe integer')],
  ['an unpaired surrogate', good.replace('占路', '\\ud800'), entry(1, 'surrogate')],
  ['a name twice', good.replace('"fineFen": 20000', '"fineFen": 5, "fineFen": 20000'), /twice/],
  ['bytes that are not UTF-8', Buffer.concat([Buffer.from([0xff]), Buffer.from(good)]), /UTF-8/],
];

for (const [name, content, words] of cases)
  test(`${name} fails`, () => {
    const { status, stderr } = verify(content);
    assert.equal(status, 1);
    assert.match(stderr, words);
  });
