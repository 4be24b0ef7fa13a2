import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountView, Problem, RecoveryCodes, SessionView, TotpView } from '@anjuan/contract';
import { Secret, TOTP } from 'otpauth';
import { Clock } from '../platform/clock.js';
import { Client } from '../testing/client.js';
import { GOOD_PASSWORD, enter, foundRealOffice } from '../testing/real-office.js';
import { SoftKey } from '../testing/soft-key.js';
import { asSuperuser } from '../testing/test-database.js';
import { TODAY, TestServer } from '../testing/test-server.js';

let server: TestServer;
let secrets: Readonly<Record<string, string>>;
let seconds = 0;
const now = (): number => Date.parse(`${TODAY}T04:00:00Z`) + seconds * 1000;
/** Further on, so that no code of before is met again and every lock is over. */
const later = (minutes = 20): number => (seconds += minutes * 60);

beforeAll(async () => {
  server = await TestServer.start();
  server.app.get(Clock).now = () => new Date(now());
  secrets = await foundRealOffice(server);
});
afterAll(() => server.stop());

const sql = async (text: string) => (await asSuperuser(server.database.name, (client) => client.query(text))).rows;
const code = (secret: string, offset = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now() + offset * 30_000 });
const signIn = async (username: string) => {
  const client = new Client(server.http);
  const { body } = await client.post<SessionView>('/api/session', { username, password: GOOD_PASSWORD });
  return { client, state: body.state };
};
async function enrolTotp(client: Client): Promise<{ secret: string; codes: readonly string[] }> {
  const { secret } = (await client.post<TotpView>('/api/account/totp')).body;
  const { body, status } = await client.post<RecoveryCodes>('/api/account/totp/confirm', { code: code(secret) });
  expect(status).toBe(200);
  return { secret, codes: body.codes };
}
async function enrolPasskey(client: Client, key: SoftKey, label = '办公电脑') {
  const { challenge } = (await client.post<{ challenge: string }>('/api/account/passkeys/options')).body;
  return client.post<RecoveryCodes & Problem>('/api/account/passkeys', { label, response: key.create(challenge) });
}
const ask = async (client: Client): Promise<string> =>
  (await client.post<{ challenge: string }>('/api/session/passkey/options')).body.challenge;

describe('somebody whose role needs a second factor and who has none', () => {
  test('is led to set one up, and can do nothing else until then', async () => {
    const head = await enter(server, secrets['real-head']);
    expect((await head.get<SessionView>('/api/session')).body.state).toBe('enrolling');
    for (const path of ['/api/office', '/api/cases', '/api/tasks', '/api/dashboard'])
      expect(await head.get(path)).toMatchObject({ status: 403, body: { type: '/problems/enrolment-needed' } });
    expect((await head.post('/api/session/code', { code: '123456' })).status).toBe(403);
    const before = head.cookie;
    const { codes } = await enrolTotp(head);
    expect(codes).toHaveLength(10);
    expect(head.cookie).not.toBe(before);
    expect((await head.get<SessionView>('/api/session')).body.state).toBe('open');
    expect((await head.get('/api/office')).status).toBe(200);
  });

  test('an officer needs none, unless the office wants one of everybody', async () => {
    const officer = await enter(server, secrets['real-officer']);
    expect((await officer.get<SessionView>('/api/session')).body.state).toBe('open');
  });
});

describe('an authenticator', () => {
  let secret = '';
  let codes: readonly string[] = [];
  beforeAll(async () => {
    later();
    const audit = await enter(server, secrets['real-audit']);
    ({ secret, codes } = await enrolTotp(audit));
    later();
  });

  test('is asked for after the password, and nothing is open before', async () => {
    const { client, state } = await signIn('real-audit');
    expect(state).toBe('factor');
    expect(await client.get('/api/access')).toMatchObject({ status: 403, body: { type: '/problems/factor-needed' } });
    expect((await client.post('/api/account/totp')).status).toBe(403);
    const before = client.cookie;
    expect((await client.post<SessionView>('/api/session/code', { code: code(secret) })).body.state).toBe('open');
    expect(client.cookie).not.toBe(before);
    const old = new Client(server.http);
    old.cookies.set('anjuan_session', before.split('=')[1] ?? '');
    expect((await old.get('/api/session')).status).toBe(401);
    expect((await client.get('/api/access')).status).toBe(200);
  });

  test('takes a code once, one step early or late, and no further', async () => {
    later();
    const { client } = await signIn('real-audit');
    const send = (offset: number) => client.post('/api/session/code', { code: code(secret, offset) });
    expect((await send(-2)).status).toBe(401);
    expect((await send(2)).status).toBe(401);
    expect((await send(-1)).status).toBe(200);
    expect((await send(-1)).status).toBe(401);
    expect((await send(1)).status).toBe(200);
    // An earlier step than the last one used is gone as well.
    expect((await send(0)).status).toBe(401);
  });

  test('of two who send the same code at once lets one in', async () => {
    later();
    const [first, second] = [await signIn('real-audit'), await signIn('real-audit')];
    const same = code(secret);
    const answers = await Promise.all(
      [first, second].map(({ client }) => client.post('/api/session/code', { code: same })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test('guesses lock the account as guesses at the password do', async () => {
    later();
    const { client } = await signIn('real-audit');
    const wrong = code(secret) === '000000' ? '000001' : '000000';
    const seen: number[] = [];
    for (let i = 0; i < 6; i += 1) seen.push((await client.post('/api/session/code', { code: wrong })).status);
    expect(seen).toEqual([401, 401, 401, 401, 423, 423]);
    expect((await client.post('/api/session/code', { code: code(secret) })).status).toBe(423);
  });

  test('failing codes between right passwords still count', async () => {
    later();
    const wrong = code(secret) === '000000' ? '000001' : '000000';
    const seen: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { client } = await signIn('real-audit');
      seen.push((await client.post('/api/session/code', { code: wrong })).status);
    }
    expect(seen).toEqual([401, 401, 401, 401, 423]);
  });

  test('that is lost is made up for by a recovery code, each of them once', async () => {
    later();
    const one = codes[0] ?? '';
    const { client } = await signIn('real-audit');
    expect((await client.post('/api/session/code', { code: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG' })).status).toBe(401);
    expect((await client.post('/api/session/code', { code: one.toLowerCase().replaceAll('-', ' ') })).status).toBe(200);
    expect((await client.get<AccountView>('/api/account')).body.recoveryLeft).toBe(9);
    const again = await signIn('real-audit');
    expect((await again.client.post('/api/session/code', { code: one })).status).toBe(401);
  });

  test('lies encrypted, recovery codes hashed', async () => {
    const everything = JSON.stringify([
      await sql(`SELECT encode(cipher, 'escape') FROM anjuan.totp`),
      await sql('SELECT * FROM anjuan.recovery_code'),
    ]);
    expect(everything).not.toContain(secret);
    for (const one of codes) expect(everything).not.toContain(one);
  });

  test('new recovery codes end the old ones', async () => {
    later();
    const { client } = await signIn('real-audit');
    await client.post('/api/session/code', { code: code(secret) });
    const { body } = await client.post<RecoveryCodes>('/api/account/recovery-codes');
    expect(body.codes).toHaveLength(10);
    const old = await signIn('real-audit');
    expect((await old.client.post('/api/session/code', { code: codes[1] ?? '' })).status).toBe(401);
    expect((await old.client.post('/api/session/code', { code: body.codes[0] ?? '' })).status).toBe(200);
  });

  test('is not taken away while it is the last one that is needed; after another it is', async () => {
    later();
    const { client } = await signIn('real-audit');
    await client.post('/api/session/code', { code: code(secret) });
    expect((await client.delete('/api/account/totp')).status).toBe(409);
    expect((await client.post('/api/account/totp')).status).toBe(409);
    expect((await enrolPasskey(client, new SoftKey())).status).toBe(200);
    expect((await client.delete('/api/account/totp')).status).toBe(204);
    expect((await client.delete('/api/account/totp')).status).toBe(404);
  });
});

describe('a fresh proof', () => {
  test('is asked for ten minutes after the last one, before a factor changes', async () => {
    later();
    const { client } = await signIn('real-officer');
    expect((await client.post('/api/account/totp')).status).toBe(200);
    later(11);
    expect(await client.post('/api/account/totp')).toMatchObject({
      status: 403,
      body: { type: '/problems/proof-needed' },
    });
    expect((await client.post('/api/session/proof', { password: 'wrong' })).status).toBe(401);
    const before = client.cookie;
    expect((await client.post('/api/session/proof', { password: GOOD_PASSWORD })).status).toBe(200);
    expect(client.cookie).not.toBe(before);
    const { secret } = await enrolTotp(client);
    later(11);
    // With a second factor the password alone is no proof any more.
    expect((await client.post('/api/session/proof', { password: GOOD_PASSWORD })).status).toBe(409);
    expect((await client.post('/api/session/code', { code: code(secret) })).status).toBe(200);
    expect((await client.delete('/api/account/totp')).status).toBe(204);
  });
});

describe('a passkey', () => {
  const key = new SoftKey();
  beforeAll(async () => {
    later();
    const system = await enter(server, secrets['real-system']);
    const { status, body } = await enrolPasskey(system, key);
    expect([status, body.codes.length]).toEqual([200, 10]);
    later();
  });

  test('is a second factor', async () => {
    const { client, state } = await signIn('real-system');
    expect(state).toBe('factor');
    const response = key.get(await ask(client));
    expect((await client.post<SessionView>('/api/session/passkey', { response })).body.state).toBe('open');
  });

  test('answers a question once', async () => {
    const { client } = await signIn('real-system');
    const response = key.get(await ask(client));
    expect((await client.post('/api/session/passkey', { response })).status).toBe(200);
    expect((await client.post('/api/session/passkey', { response })).status).toBe(401);
  });

  test.each<[string, (challenge: string) => object]>([
    [
      'of another site',
      (challenge) => Object.assign(new SoftKey('http://evil.example'), { id: key.id }).get(challenge),
    ],
    ['nobody has set up', (challenge) => new SoftKey().get(challenge)],
    ['with a signature of another key', (challenge) => Object.assign(new SoftKey(), { id: key.id }).get(challenge)],
    ['to another question', () => key.get(Buffer.from('something else').toString('base64url'))],
    ['that is no answer', () => ({ id: 'abc', response: {} })],
  ])('is refused when it is one %s', async (_name, bend) => {
    later();
    const { client } = await signIn('real-system');
    expect((await client.post('/api/session/passkey', { response: bend(await ask(client)) })).status).toBe(401);
    expect((await client.get('/api/office')).status).toBe(403);
  });

  test('that does not verify its owner is not set up, nor one that answers an older question', async () => {
    later();
    const { client } = await signIn('real-officer');
    expect((await enrolPasskey(client, new SoftKey('http://localhost:3000', false))).status).toBe(422);
    const response = new SoftKey().create('b2xk');
    expect((await client.post('/api/account/passkeys', { label: '无', response })).status).toBe(422);
  });

  test('lets its owner in without name and password, once per question', async () => {
    later();
    const client = new Client(server.http);
    const { challenge } = (await client.post<{ challenge: string }>('/api/passkey-session/options')).body;
    const note = client.cookie;
    const response = key.get(challenge);
    const { status, body } = await client.post<SessionView>('/api/passkey-session', { response });
    expect([status, body.state, body.person.name]).toEqual([200, 'open', '甲系统']);
    const again = new Client(server.http);
    again.cookies.set('anjuan_flow', note.split('=')[1] ?? '');
    expect((await again.post('/api/passkey-session', { response })).status).toBe(401);
    const [entry] = await sql(`SELECT body FROM anjuan.access_entry WHERE body ->> 'action' = 'session.open-passkey'`);
    expect(entry).toMatchObject({ body: { who: { name: '甲系统' }, outcome: 'allowed' } });
  });

  test('without our question, or with one that is too old, lets nobody in', async () => {
    later();
    const client = new Client(server.http);
    expect((await client.post('/api/passkey-session', { response: key.get('b2xk') })).status).toBe(401);
    const { challenge } = (await client.post<{ challenge: string }>('/api/passkey-session/options')).body;
    later(11);
    expect((await client.post('/api/passkey-session', { response: key.get(challenge) })).status).toBe(401);
  });

  test('leaves an entry where it fails, with the name of its owner, or as nobody’s', async () => {
    const client = new Client(server.http);
    expect((await client.post('/api/passkey-session', { response: key.get('b2xk') })).status).toBe(401);
    expect((await client.post('/api/passkey-session', { response: new SoftKey().get('b2xk') })).status).toBe(401);
    // The answer does not wait for the entry, so that its time tells nothing.
    const failed = `SELECT DISTINCT body #>> '{who,name}' AS name, body ->> 'outcome' AS outcome FROM anjuan.access_entry
      WHERE body ->> 'action' = 'session.open-passkey' AND body ->> 'status' = '401' ORDER BY 1`;
    let rows = await sql(failed);
    for (let tries = 0; rows.length < 2 && tries < 40; tries += 1) {
      await new Promise((done) => setTimeout(done, 50));
      rows = await sql(failed);
    }
    expect(rows).toEqual(expect.arrayContaining(['甲系统', '未知账户'].map((name) => ({ name, outcome: 'refused' }))));
  });
});

describe('a demonstration', () => {
  test('says so, and asks no second factor of its made-up people', async () => {
    const head = await server.as('head01');
    expect(head.session).toMatchObject({ state: 'open', demo: true });
  });
});
