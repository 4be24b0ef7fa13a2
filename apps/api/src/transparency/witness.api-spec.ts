import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { checkpointText, grow, leafHash, rangeHash, writeNote } from '@anjuan/journal';
import { DEMO_AGENCY } from '../demo/office.js';
import { digest } from '../platform/digest.js';
import { LogKey } from '../platform/storage/log-key.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { originOf } from './origin.js';
import { Sequencer } from './sequencer.js';

const PROGRAM = fileURLToPath(new URL('../../../verify/witness.mjs', import.meta.url));
const home = mkdtempSync(path.join(os.tmpdir(), 'anjuan-witness-'));
const names = ['witness.example/court', 'witness.example/archive'];

let server: TestServer;
let walker: Walker;
let url: string;
beforeAll(async () => {
  const keys = await Promise.all(names.map(async (name) => `${name}=${(await run(name, ['--public'])).said.trim()}`));
  server = await TestServer.start({ WITNESSES: keys.join(',') });
  await server.app.listen(0, '127.0.0.1');
  url = `${await server.app.getUrl()}/api/log/${DEMO_AGENCY}`;
  walker = await walkTo(new Walker(server), 'investigating');
  await server.app.get(Sequencer).turn();
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Runs a witness as the program of its own that it is. */
function run(
  name: string,
  more: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly said: string }> {
  const folder = path.join(home, name.replace('/', '-'));
  const child = spawn(process.execPath, [PROGRAM, url ?? '-', '--home', folder, '--name', name, ...more]);
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

const key = (): string => Buffer.from(server.app.get(LogKey).publicKey).toString('hex');
const look = (name: string) => run(name, ['--key', key()]);
const checkpoint = () => request(server.http).get(`/api/log/${DEMO_AGENCY}/checkpoint`);

describe('two witnesses', () => {
  test('sign the first head they see, and the next one that continues it', async () => {
    for (const name of names) expect(await look(name)).toMatchObject({ code: 0 });
    await walker.walk('add-evidence', 'add-evidence', 'add-evidence');
    await server.app.get(Sequencer).turn();
    for (const name of names) expect(await look(name)).toMatchObject({ code: 0 });
    const { text } = await checkpoint().expect(200);
    for (const name of names) expect(text).toContain(`\u2014 ${name} `);
  });

  test('refuse, each of them, a history that was written anew and signed with the real key', async () => {
    await forge();
    for (const name of names) {
      const { code, said } = await look(name);
      expect([code, said]).toEqual([1, expect.stringContaining('do not begin with')]);
    }
  });

  test('refuse a head signed by anybody else', async () => {
    const { code, said } = await run(names[0] ?? '', ['--key', '11'.repeat(32)]);
    expect([code, said]).toEqual([1, expect.stringContaining('not signed by the log')]);
  });
});

describe('a signature nobody agreed on', () => {
  test.each([
    ['a stranger', '\u2014 stranger.example AAAAAAAA'],
    ['no signature line', 'hello'],
    ['a witness, over nothing', `\u2014 ${names[0]} ${Buffer.alloc(76).toString('base64')}`],
  ])('of %s is refused', async (_who, line) => {
    const { rows } = await sql('SELECT max(size)::int AS size FROM anjuan.checkpoint');
    const { body } = await request(server.http)
      .post(`/api/log/${DEMO_AGENCY}/cosignatures`)
      .send({ size: rows[0].size, line })
      .expect(422);
    expect(JSON.stringify(body)).toContain('/line');
  });
});

const sql = (text: string, params: unknown[] = []) =>
  asSuperuser(server.database.name, (client) => client.query(text, params));

/** A thief of the key and of the database: one leaf replaced, every node built anew, a longer head signed. */
async function forge(): Promise<void> {
  const { rows } = await sql('SELECT hash FROM anjuan.log_leaf WHERE agency_id = $1 ORDER BY index', [DEMO_AGENCY]);
  const hashes = [...rows.map(({ hash }) => hash as string).with(1, 'ab'.repeat(32)), 'cd'.repeat(32)];
  const leaves = await Promise.all(hashes.map((hash) => leafHash(hash, digest)));
  const nodes = await grow(0, leaves, () => '', digest);
  const at = new Map(nodes.map((n) => [`${n.level}/${n.index}`, n.hash]));
  const root = await rangeHash({ start: 0, end: leaves.length }, (n) => at.get(`${n.level}/${n.index}`) ?? '', digest);
  const text = checkpointText({ origin: originOf(DEMO_AGENCY), size: leaves.length, root });
  const signature = await server.app.get(LogKey).signature(originOf(DEMO_AGENCY), text);
  await sql('DELETE FROM anjuan.log_node WHERE agency_id = $1', [DEMO_AGENCY]);
  for (const { level, index, hash } of nodes)
    await sql('INSERT INTO anjuan.log_node VALUES ($1, $2, $3, $4)', [DEMO_AGENCY, level, index, hash]);
  const note = writeNote({ text, signatures: [signature] });
  const head = [DEMO_AGENCY, leaves.length, root, note];
  await sql('INSERT INTO anjuan.checkpoint VALUES ($1, $2, $3, $4, now())', head);
}
