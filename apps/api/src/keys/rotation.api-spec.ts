import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { DEMO_AGENCY } from '../demo/office.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/persistence/database.js';
import { asOwner } from '../platform/persistence/roles.js';
import { MasterKeys } from '../platform/storage/keys.js';
import { Vault } from '../platform/storage/vault.js';
import { walkTo } from '../testing/stages.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { rotate } from './rotate.js';
import type { Rotation, Wanted } from './rotation.js';

let server: TestServer;
let walker: Walker;
let config: Config;
let database: Database;
beforeAll(async () => {
  server = await TestServer.start();
  walker = await walkTo(new Walker(server), 'performing');
  config = server.app.get<Config>(CONFIG);
  database = await Database.connect(asOwner(server.database.ownerUrl));
  authenticator = (await (await server.as('officer02')).post('/api/account/totp').expect(200)).body.secret;
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const sql = async (text: string) => (await asSuperuser(server.database.name, (client) => client.query(text))).rows;
const nothing: Wanted = { data: false, index: false, master: false };
/** A process of its own: it knows nothing of what the server has opened. */
const rotation = (more: Partial<Rotation> = {}): Rotation => ({
  database,
  vault: new Vault(new MasterKeys(config)),
  told: () => {},
  ...more,
});
const agencies = () => Promise.resolve([DEMO_AGENCY]);
const turn = (wanted: Partial<Wanted>, more?: Partial<Rotation>) =>
  rotate(rotation(more), agencies, { ...nothing, ...wanted });
const keys = (kind: string) =>
  sql(`SELECT id, master, retired_at FROM anjuan.agency_key WHERE kind = '${kind}' ORDER BY created_at`);
const uses = () =>
  sql(`SELECT key_id FROM anjuan.personal_value WHERE cipher IS NOT NULL UNION SELECT key_id FROM anjuan.document
    UNION SELECT key_id FROM anjuan.totp`);
const entries = () =>
  sql(
    `SELECT body ->> 'action' AS action FROM anjuan.access_entry WHERE body ->> 'where' = 'rotate-keys' ORDER BY seq`,
  );
/** An authenticator that was begun before the rotations. */
let authenticator = '';

/** The case page and a paper can still be read by the running server. */
async function readable(): Promise<void> {
  const officer = await server.as('officer01');
  const { body } = await officer.get(`/api/cases/${walker.id}`).expect(200);
  expect(Object.values(body.parties)[0]).toMatchObject({ name: '尤××' });
  await officer.get(`/api/documents/${body.documents[0].id}`).expect(200);
}

/** An authenticator's secret is of use still: its first code is taken. */
async function confirmed(): Promise<void> {
  const timestamp = server.app.get(Clock).now().getTime();
  const code = new TOTP({ secret: Secret.fromBase32(authenticator) }).generate({ timestamp });
  const officer = await server.as('officer02');
  await officer.post('/api/account/totp/confirm').send({ code }).expect(200);
}

describe('keys of an agency', () => {
  test('are wrapped, of two kinds, and every cipher names its own', async () => {
    const [[data], [index]] = [await keys('data'), await keys('index')];
    expect(data.id).not.toBe(index.id);
    expect(await uses()).toEqual([{ key_id: data.id }]);
    const [{ wrapped }] = await sql(`SELECT encode(wrapped, 'hex') AS wrapped FROM anjuan.agency_key`);
    expect(wrapped).not.toContain(readFileSync(path.join(config.dataDir, 'keys', 'personal.key'), 'utf8'));
  });

  test.each([
    ['UPDATE anjuan.agency_key SET retired_at = now()'],
    ['DELETE FROM anjuan.agency_key'],
    ['UPDATE anjuan.party_mark SET mark = 1'],
  ])('the application may not: %s', async (text) => {
    const app = await Database.connect(server.database.appUrl);
    const done = app.transaction({ agency: DEMO_AGENCY }, (tx) => tx.rotation['manager'].query(text));
    await expect(done).rejects.toMatchObject({ code: '42501' });
    await app.close();
  });

  test('cannot go while a cipher needs them', async () => {
    const [{ id }] = await keys('data');
    await expect(sql(`DELETE FROM anjuan.agency_key WHERE id = '${id}'`)).rejects.toMatchObject({ code: '23503' });
  });
});

describe('a rotation', () => {
  test('encrypts everything anew beside the running server, and removes the old key', async () => {
    const [old] = await keys('data');
    await turn({ data: true });
    const now = await keys('data');
    expect(now).toHaveLength(1);
    expect(now[0].id).not.toBe(old.id);
    expect(await uses()).toEqual([{ key_id: now[0].id }]);
    expect((await entries()).map(({ action }) => action)).toEqual(['keys.rotate', 'keys.removed']);
    await readable();
    await confirmed();
  });

  test('broken off in the middle is ended by the next one, and nothing is lost meanwhile', async () => {
    const vault = new Vault(new MasterKeys(config));
    let left = 3;
    vault.reseal = async (...args) => {
      if ((left -= 1) < 0) throw new Error('killed');
      return Vault.prototype.reseal.apply(vault, args);
    };
    await expect(turn({ data: true }, { vault, batch: 1 })).rejects.toThrow('killed');
    expect(await keys('data')).toHaveLength(2);
    expect(await uses()).toHaveLength(2);
    await readable();
    await turn({ data: true }, { batch: 1 });
    expect(await keys('data')).toHaveLength(1);
    expect(await uses()).toHaveLength(1);
    await readable();
  });

  test('marks values anew; while that lasts both marks are there to be searched', async () => {
    const marks = () => sql('SELECT kind, mark, key_id FROM anjuan.party_mark ORDER BY ref, kind');
    const before = await marks();
    await turn({ index: true });
    const after = await marks();
    expect(after.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
    expect(after).not.toEqual(before);
    const now = await keys('index');
    expect(new Set(after.map(({ key_id }) => key_id))).toEqual(new Set([now[0].id]));
    expect(now).toHaveLength(1);
  });

  test('of the master key wraps the keys anew and leaves one file', async () => {
    const file = path.join(config.dataDir, 'keys', 'personal.key');
    const [before, [old]] = [readFileSync(file, 'utf8'), await keys('data')];
    await turn({ master: true });
    const [now] = await keys('data');
    expect([now.id === old.id, now.master === old.master]).toEqual([true, false]);
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    await readable();
    // The running server opens what only the new master key opens.
    await turn({ data: true });
    await readable();
  });

  test('runs beside people at work: no act fails, no cipher is left behind', async () => {
    let going = true;
    const work = (async () => {
      for (let n = 0; going && n < 40; n += 1) await new Walker(server).walk('register-lead');
    })();
    for (let n = 0; n < 4; n += 1) await turn({ data: true, index: true }, { batch: 2 });
    going = false;
    await work;
    expect([(await keys('data')).length, (await keys('index')).length]).toEqual([1, 1]);
    expect(await uses()).toEqual([{ key_id: (await keys('data'))[0].id }]);
    await readable();
  });

  test('is refused while another one is under way', async () => {
    await database.transaction({}, async (tx) => {
      expect(await tx.rotation.alone()).toBe(true);
      await expect(turn({ data: true })).rejects.toThrow('another rotation');
    });
  });
});
