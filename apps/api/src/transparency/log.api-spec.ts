import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { JournalView } from '@anjuan/contract';
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

  test('gives a proof that stands by itself, as a file', async () => {
    const { rows } = await sql('SELECT hash FROM anjuan.journal_entry ORDER BY seq LIMIT 3');
    const whole = (await get('checkpoint').expect(200)).text;
    const { head } = await newest();
    for (const { hash } of rows) {
      const { text, headers } = await get(`proof?hash=${hash}`).expect(200);
      expect(headers['content-disposition']).toContain('.tlog-proof');
      const [, index, path = ''] = /^c2sp\.org\/tlog-proof@v1\nindex (\d+)\n((?:[\w+/]{43}=\n)*)\n/.exec(text) ?? [];
      expect(text.endsWith(`\n\n${whole}`)).toBe(true);
      const proof = path
        .trim()
        .split('\n')
        .map((line) => Buffer.from(line, 'base64').toString('hex'));
      const claim = { index: Number(index), size: head.size, root: head.root, proof, leaf: hash };
      expect(await verifyInclusion(claim, digest)).toBe(true);
    }
    await get(`proof?hash=${'0'.repeat(64)}`).expect(404);
    await get('proof?hash=x').expect(422);
    await get(`proof?hash=${rows[0].hash}&size=0`).expect(422);
  });

  test('stands beside each entry of a journal, which waits for it at first', async () => {
    const officer = await server.as('officer01');
    const places = async () => (await officer.get(`/api/cases/${walker.id}/journal`).expect(200)).body as JournalView;
    const { log, entries, agency } = await places();
    expect(agency).toBe(DEMO_AGENCY);
    expect(log.map(({ seq }) => seq)).toEqual(entries.map(({ seq }) => seq));
    for (const { seq, index, size } of log) {
      const { body } = await get(`proof/inclusion?hash=${entries[seq - 1]?.hash}&size=${size}`).expect(200);
      expect(body).toMatchObject({ index, size });
    }
    await walker.walk('add-evidence');
    expect((await places()).log).toHaveLength(entries.length);
    await turn();
    expect((await places()).log).toHaveLength(entries.length + 1);
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
