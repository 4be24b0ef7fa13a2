import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { cosignedText, genesis, hashOf, noteKeyHash, readNote, writeNote } from '@anjuan/journal';
import { type Verdict, pack, unpack, verdictOn } from '../testing/archive.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { Sequencer } from '../transparency/sequencer.js';

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const digest = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());

let server: TestServer;
let clean: Buffer;
let other: Buffer;
let files: Map<string, Buffer>;

beforeAll(async () => {
  server = await TestServer.start();
  clean = await exported(await walkTo(new Walker(server), 'performing'));
  const second = await walkTo(new Walker(server), 'performing');
  other = await exported(second);
  files = await unpack(clean);
});
afterAll(() => server.stop());

async function exported({ id }: Walker, query = '?purpose=court'): Promise<Buffer> {
  await server.app.get(Sequencer).turn();
  const person = await server.as('archivist01');
  const { body } = await person
    .get(`/api/cases/${id}/export${query}`)
    .buffer(true)
    .parse(((answer: NodeJS.ReadableStream, done: (e: null, b: Buffer) => void) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(null, Buffer.concat(parts)));
    }) as never)
    .expect(200);
  return body as Buffer;
}

type Files = Map<string, Buffer>;
interface View {
  file: string;
  genesis: string;
  entries: { seq: number; prev: string; hash: string; body: { input: Record<string, unknown> } }[];
}

const json = <T>(all: Files, name: string): T => JSON.parse(all.get(name)?.toString() ?? '') as T;
const put = (all: Files, name: string, value: unknown) => all.set(name, Buffer.from(JSON.stringify(value)));
const first = (all: Files, start: string, end = '') =>
  [...all.keys()].find((name) => name.startsWith(start) && name.endsWith(end)) ?? '';

function flip(all: Files, name: string): void {
  const bytes = Buffer.from(all.get(name) ?? '');
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  all.set(name, bytes);
}

/** The manifest as somebody would mend it who changed a file. */
function mend(all: Files): void {
  const manifest = json<{ files: unknown[]; head: string }>(all, 'manifest.json');
  const listed = [...all].filter(([name]) => !name.startsWith('manifest.'));
  manifest.files = listed.map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: sha(bytes),
    sm3: createHash('sm3').update(bytes).digest('hex'),
  }));
  manifest.head = json<View>(all, 'journal.json').entries.at(-1)?.hash ?? '';
  put(all, 'manifest.json', manifest);
}

function entries(all: Files, change: (list: View['entries']) => void): void {
  const view = json<View>(all, 'journal.json');
  change(view.entries);
  put(all, 'journal.json', view);
  mend(all);
}

/** A forger with all the time in the world: the chain is computed anew from the first entry on. */
async function reseal(all: Files): Promise<void> {
  const view = json<View>(all, 'journal.json');
  let prev = await genesis(view.file, digest);
  for (const [i, entry] of view.entries.entries()) {
    Object.assign(entry, { seq: i + 1, prev });
    prev = entry.hash = await hashOf({ seq: entry.seq, prev, body: entry.body }, digest);
  }
  put(all, 'journal.json', view);
  const old = json<({ hash: string } | null)[]>(all, 'proofs/inclusion.json');
  put(
    all,
    'proofs/inclusion.json',
    view.entries.map(({ hash }, i) => ({ ...old[i], hash })),
  );
  mend(all);
}

/** Everything signed anew, by somebody else's key that is then given as the log's. */
async function resign(all: Files, replaceKey: boolean): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
  const keys = json<{ log: { name: string; publicKey: string } }>(all, 'proofs/keys.json');
  const { name } = keys.log;
  if (replaceKey) keys.log.publicKey = Buffer.from(raw).toString('hex');
  put(all, 'proofs/keys.json', keys);
  mend(all);
  const keyHash = await noteKeyHash({ name, publicKey: raw }, 'ed25519', digest);
  const anew = (text: string) =>
    Buffer.from(
      writeNote({ text, signatures: [{ name, keyHash, signature: sign(null, Buffer.from(text), privateKey) }] }),
    );
  for (const file of ['proofs/checkpoint.txt', 'proofs/earlier.txt'])
    if (all.has(file)) all.set(file, anew(readNote(all.get(file)?.toString() ?? '').text));
  mend(all);
  const id = json<View>(all, 'journal.json').file;
  all.set('manifest.note', anew(`anjuan/export/v1\n${id}\n${sha(all.get('manifest.json') ?? '')}\n`));
}

const rename = (all: Files, from: string, to: string) => {
  all.set(to, all.get(from) ?? Buffer.of());
  all.delete(from);
};

type Change = (all: Files) => void | Promise<void>;
const forgeries: readonly (readonly [string, Change, Partial<Record<'seq' | 'file', unknown>>])[] = [
  ['a bit in a PDF', (all) => flip(all, first(all, 'documents/', '.pdf')), { file: /^documents\/.*pdf$/ }],
  [
    'a bit in a PDF, manifest mended',
    (all) => (flip(all, first(all, 'documents/', '.pdf')), mend(all)),
    { file: 'manifest.json' },
  ],
  [
    'a bit in a model',
    (all) => (flip(all, first(all, 'documents/', '.json')), mend(all)),
    { file: /^documents\/.*json$/ },
  ],
  ['a bit in evidence', (all) => (flip(all, first(all, 'evidence/')), mend(all)), { file: /^evidence\// }],
  ['a bit in the page', (all) => flip(all, 'index.html'), { file: 'index.html' }],
  ['an edited entry', (all) => entries(all, (e) => Object.assign(e[4]?.body.input ?? {}, { note: 'x' })), { seq: 5 }],
  ['a deleted entry', (all) => entries(all, (e) => e.splice(6, 1)), { seq: 7 }],
  ['swapped entries', (all) => entries(all, (e) => e.splice(2, 2, e[3] as never, e[2] as never)), { seq: 3 }],
  ['an inserted entry', (all) => entries(all, (e) => e.splice(3, 0, structuredClone(e[3]) as never)), { seq: 5 }],
  [
    'a chain computed anew',
    async (all) => (entries(all, (e) => Object.assign(e[1]?.body.input ?? {}, { note: 'x' })), reseal(all)),
    { seq: 2 },
  ],
  ['a cut end', async (all) => (entries(all, (e) => e.pop()), mend(all)), { file: /./ }],
  [
    'a cut end, evidence and papers too',
    (all) => {
      entries(all, (e) => e.splice(1));
      for (const name of [...all.keys()]) if (/^(evidence|documents|personal)/.test(name)) all.delete(name);
      mend(all);
    },
    { file: 'manifest.json' },
  ],
  [
    'a manifest with one digest changed',
    (all) =>
      all.set(
        'manifest.json',
        Buffer.from((all.get('manifest.json')?.toString() ?? '').replace(/"sm3":"./, '"sm3":"g')),
      ),
    { file: /./ },
  ],
  [
    'a checkpoint of another log',
    async (all) =>
      void all.set(
        'proofs/checkpoint.txt',
        Buffer.from((all.get('proofs/checkpoint.txt')?.toString() ?? '').replace('anjuan/log/', 'another/log/')),
      ),
    { file: 'proofs/checkpoint.txt' },
  ],
  [
    'proofs of another case',
    async (all) => void all.set('proofs/inclusion.json', (await unpack(other)).get('proofs/inclusion.json') as Buffer),
    { seq: 1 },
  ],
  [
    'a proof with one hash changed',
    (all) => {
      const proofs = json<{ proof: string[] }[]>(all, 'proofs/inclusion.json');
      (proofs[7] as { proof: string[] }).proof[0] = 'ab'.repeat(32);
      put(all, 'proofs/inclusion.json', proofs);
      mend(all);
    },
    { seq: 8 },
  ],
  ['signed anew by another key', (all) => resign(all, false), { file: 'proofs/checkpoint.txt' }],
  ['a file added', (all) => void all.set('evidence/extra.txt', Buffer.from('x')), { file: 'evidence/extra.txt' }],
  ['a file added at the top', (all) => void all.set('extra.txt', Buffer.from('x')), { file: 'extra.txt' }],
  [
    'evidence renamed',
    (all) => rename(all, first(all, 'evidence/'), `evidence/${'0'.repeat(64)}.png`),
    { file: /^evidence\// },
  ],
  [
    'a paper renamed',
    (all) => rename(all, first(all, 'documents/', '.pdf'), 'documents/other.pdf'),
    { file: /^documents\// },
  ],
  ['evidence left out', (all) => (all.delete(first(all, 'evidence/')), mend(all)), { file: /^evidence\// }],
  ['a paper left out', (all) => (all.delete(first(all, 'documents/', '.pdf')), mend(all)), { file: /^documents\// }],
  ['no proofs', (all) => void all.delete('proofs/inclusion.json'), { file: 'proofs/inclusion.json' }],
  ['no manifest', (all) => void all.delete('manifest.json'), { file: 'manifest.json' }],
  [
    'another name among the personal values',
    (all) => {
      const rows = json<{ value: { name: string } }[]>(all, 'personal.json');
      (rows[0] as { value: { name: string } }).value.name = '李四';
      put(all, 'personal.json', rows);
      mend(all);
    },
    { file: 'personal.json' },
  ],
];

describe('a forged export is found, and what is wrong with it named', () => {
  test.each(forgeries)('%s', async (_name, change, named) => {
    const all = new Map(files);
    await change(all);
    const found = await verdictOn(await pack(all));
    expect(found.ok).toBe(false);
    if (named.seq) expect(found).toMatchObject({ seq: named.seq });
    if (named.file instanceof RegExp) expect(found.file).toMatch(named.file);
    else if (named.file) expect(found).toMatchObject({ file: named.file });
  });

  test('everything signed anew with a key of its own: found by whoever knows the key of the log', async () => {
    const all = new Map(files);
    const { log } = json<{ log: { publicKey: string } }>(all, 'proofs/keys.json');
    await resign(all, true);
    const zip = await pack(all);
    expect(await verdictOn(zip, log.publicKey)).toMatchObject({ ok: false, file: 'proofs/keys.json' });
    expect(await verdictOn(clean, log.publicKey)).toMatchObject({ ok: true });
  });

  const raw: readonly (readonly [string, (zip: Buffer) => Buffer])[] = [
    ['bytes behind the end', (zip) => Buffer.concat([zip, Buffer.from('x')])],
    ['bytes before the beginning', (zip) => Buffer.concat([Buffer.from('x'), zip])],
    ['the end cut off', (zip) => zip.subarray(0, zip.length - 100)],
    ['half of it', (zip) => zip.subarray(0, zip.length / 2)],
    [
      'a way out of the folder',
      (zip) => Buffer.from(zip.toString('latin1').replaceAll('index.html', '../ex.html'), 'latin1'),
    ],
    [
      'an encrypted member',
      (zip) => {
        const copy = Buffer.from(zip);
        copy[copy.indexOf('PK\u0001\u0002') + 8] = 9;
        return copy;
      },
    ],
    [
      'a name twice',
      (zip) => Buffer.from(zip.toString('latin1').replaceAll('manifest.note', 'manifest.json'), 'latin1'),
    ],
  ];
  test.each(raw)('%s', async (_name, change) => {
    expect((await verdictOn(change(clean))).ok).toBe(false);
  });

  test('any one bit anywhere that changes a file', async () => {
    const trials = 60;
    const missed: number[] = [];
    for (let i = 0; i < trials; i += 1) {
      const zip = Buffer.from(clean);
      const at = Math.floor(((i + 0.5) / trials) * zip.length);
      zip[at] = (zip[at] ?? 0) ^ (1 << (i % 8));
      const { ok } = await verdictOn(zip);
      // Times of members and the like may change: no file does.
      if (ok && [...(await unpack(zip))].some(([name, bytes]) => !files.get(name)?.equals(bytes))) missed.push(at);
    }
    expect(missed).toEqual([]);
  });
});

/** A witness that has countersigned the newest head, registered as an administrator would. */
async function countersigned(name: string): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
  await asSuperuser(server.database.name, async (client) => {
    const { rows } = await client.query('SELECT * FROM anjuan.checkpoint ORDER BY size DESC LIMIT 1');
    const [{ agency_id: agency, size, note }] = rows as [{ agency_id: string; size: string; note: string }];
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(1_700_000_000n);
    const { text } = readNote(note);
    const bytes = sign(null, Buffer.from(cosignedText(text, 1_700_000_000)), privateKey);
    const keyHash = Buffer.from(await noteKeyHash({ name, publicKey: raw }, 'cosignature', digest), 'hex');
    const line = `\u2014 ${name} ${Buffer.concat([keyHash, time, bytes]).toString('base64')}`;
    const hex = Buffer.from(raw).toString('hex');
    await client.query('INSERT INTO anjuan.witness VALUES ($1, $2, $3)', [agency, name, hex]);
    await client.query('INSERT INTO anjuan.witness_signature VALUES ($1, $2, $3, $4, now())', [
      agency,
      size,
      name,
      line,
    ]);
  });
}

describe('a clean export raises no alarm', () => {
  test('with the signature of a witness, which is named; a changed one is found', async () => {
    const walker = await walkTo(new Walker(server), 'filing');
    await exported(walker);
    await countersigned('court.example/witness');
    const zip = await exported(walker);
    expect(await verdictOn(zip)).toMatchObject({ ok: true, tree: { witnesses: ['court.example/witness'] } });
    const all = await unpack(zip);
    // Reading is an entry too: by now the head that was countersigned may be the earlier one.
    const file =
      ['proofs/checkpoint.txt', 'proofs/earlier.txt'].find((name) => all.get(name)?.includes('court.example')) ?? '';
    const swap = (_all: string, head: string, letter: string) => head + (letter === 'A' ? 'B' : 'A');
    all.set(file, Buffer.from((all.get(file)?.toString() ?? '').replace(/(court\S+ .{40})(.)/, swap)));
    expect(await verdictOn(await pack(all))).toMatchObject({ ok: false, file });
  });

  test('packed as ZIP64', async () => {
    expect(await verdictOn(await pack(files, { zip64: true }))).toMatchObject({ ok: true });
  });

  test('at any stage, with and without a purpose, early or late in the tree', async () => {
    const stages = [
      'lead',
      'filing',
      'investigating',
      'concluded',
      'defence',
      'hearing',
      'in-review',
      'no-penalty',
      'closed',
    ];
    const verdicts: Verdict[] = [];
    for (const stage of stages) {
      const walker = await walkTo(new Walker(server), stage);
      for (const query of ['', '?purpose=court']) verdicts.push(await verdictOn(await exported(walker, query)));
    }
    expect(verdicts.filter(({ ok }) => !ok)).toEqual([]);
    expect(verdicts).toHaveLength(2 * stages.length);
  });
});
