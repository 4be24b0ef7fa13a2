import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readCheckpoint, readNote, verifyConsistency, verifyInclusion } from '@anjuan/journal';
import { DEMO_AGENCY } from '../demo/office.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { Sequencer } from './sequencer.js';

const digest = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const DER = Buffer.from('302a300506032b6570032100', 'hex');

let server: TestServer;
let walker: Walker;
beforeAll(async () => {
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'investigating');
  await turn();
});
afterAll(() => server.stop());

const turn = (): Promise<void> => server.app.get(Sequencer).turn();
const get = (path: string) => request(server.http).get(`/api/log/${DEMO_AGENCY}/${path}`);
const sql = (text: string) => asSuperuser(server.database.name, (client) => client.query(text));

async function newest() {
  const { text } = await get('checkpoint').expect(200);
  const note = readNote(text);
  return { note, head: readCheckpoint(note.text) };
}

describe('the log', () => {
  test('signs a head over every entry, with the published key', async () => {
    const { note, head } = await newest();
    const { rows } = await sql(`SELECT count(*)::int AS n FROM
      (SELECT hash FROM anjuan.journal_entry UNION ALL SELECT hash FROM anjuan.access_entry
        UNION ALL SELECT hash FROM anjuan.custody_event) AS entry`);
    expect(head).toMatchObject({ origin: `anjuan/log/${DEMO_AGENCY}`, size: rows[0].n });
    const { body } = await get('key').expect(200);
    const spki = Buffer.concat([DER, Buffer.from(body.publicKey, 'hex')]);
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from(note.text), key, note.signatures[0]?.signature ?? Buffer.of())).toBe(true);
  });

  test('proves each entry of a file', async () => {
    const { head } = await newest();
    const { rows } = await sql('SELECT hash FROM anjuan.journal_entry ORDER BY seq');
    for (const { hash } of rows) {
      const { body } = await get(`proof/inclusion?hash=${hash}`).expect(200);
      expect(body).toMatchObject({ size: head.size, root: head.root });
      expect(await verifyInclusion({ ...body, leaf: hash }, digest)).toBe(true);
    }
  });

  test('only appends: a later head begins with the earlier one', async () => {
    const before = (await newest()).head;
    await walker.walk('add-evidence');
    await turn();
    const after = (await newest()).head;
    expect(after.size).toBeGreaterThan(before.size);
    const { body } = await get(`proof/consistency?from=${before.size}&to=${after.size}`).expect(200);
    const claim = { oldSize: before.size, newSize: after.size, oldRoot: before.root, newRoot: after.root };
    expect(await verifyConsistency({ ...claim, proof: body.proof }, digest)).toBe(true);
    const { body: list } = await get(`checkpoints?after=${before.size}`).expect(200);
    expect(list.map((c: { size: number }) => c.size)).toEqual([after.size]);
  });

  test('appends nothing when nothing waits, and each entry once however many turns run', async () => {
    const before = (await newest()).head;
    await Promise.all([turn(), turn(), turn()]);
    expect((await newest()).head).toEqual(before);
  });

  test('is not signed again once somebody changed it behind our back', async () => {
    const before = (await newest()).head;
    await sql(`UPDATE anjuan.log_node SET hash = repeat('0', 64) WHERE level >= 2`);
    await walker.walk('add-evidence');
    await turn();
    expect((await newest()).head).toEqual(before);
  });
});

describe('a question the log cannot answer', () => {
  test.each([
    ['proof/inclusion?hash=xyz', 422, '/hash'],
    ['proof/inclusion', 422, '/hash'],
    ['proof/consistency?from=0&to=3', 422, '/from'],
    ['proof/consistency?from=1', 422, '/to'],
    ['checkpoints?after=-1', 422, '/after'],
  ])('%s: %i at %s', async (path, status, pointer) => {
    const { body } = await get(path).expect(status);
    expect(JSON.stringify(body)).toContain(pointer);
  });

  test.each([
    `proof/inclusion?hash=${'0'.repeat(64)}`,
    'proof/consistency?from=9&to=8',
    'proof/consistency?from=1&to=99999',
  ])('%s: nothing here', async (path) => {
    await get(path).expect(404);
  });

  test('another agency, or none, has no head', async () => {
    await request(server.http).get('/api/log/00000000-0000-8000-a000-00000000ffff/checkpoint').expect(404);
    await request(server.http).get('/api/log/nobody/checkpoint').expect(404);
  });
});
