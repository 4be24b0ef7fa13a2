import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem, SessionView } from '@anjuan/contract';
import { DEMO_PASSWORD } from './demo-accounts.query.js';
import { Clock } from '../platform/clock.js';
import { Client } from '../testing/client.js';
import { asSuperuser } from '../testing/test-database.js';
import { TODAY, TestServer } from '../testing/test-server.js';

let server: TestServer;
let minutes = 0;
const base = Date.parse(`${TODAY}T04:00:00Z`);

beforeAll(async () => {
  server = await TestServer.start({ TRUSTED_PROXIES: '127.0.0.1' });
  server.app.get(Clock).now = () => new Date(base + minutes * 60_000);
});
afterAll(() => server.stop());
beforeEach(() => {
  minutes = 0;
  return asSuperuser(server.database.name, (client) => client.query('DELETE FROM anjuan.sign_in_guard'));
});

const sql = async (text: string) => (await asSuperuser(server.database.name, (client) => client.query(text))).rows;
const from = (address = '10.0.0.1') => new Client(server.http, { 'x-forwarded-for': address });
const tryAs = async (username: string, password: string, address?: string) =>
  from(address).post<Problem>('/api/session', { username, password });
const statuses = async (count: number, one: () => Promise<{ status: number }>): Promise<readonly number[]> => {
  const seen: number[] = [];
  for (let i = 0; i < count; i += 1) seen.push((await one()).status);
  return seen;
};
const actions = async (): Promise<readonly string[]> =>
  (await sql(`SELECT body ->> 'action' AS action FROM anjuan.access_entry ORDER BY agency_id, seq`)).map((r) =>
    String(r.action),
  );

describe('a lock', () => {
  test('falls at the fifth failure, holds against the right password, and ends after a quarter of an hour', async () => {
    const failing = await statuses(6, () => tryAs('officer05', 'wrong'));
    expect(failing).toEqual([401, 401, 401, 401, 423, 423]);
    expect((await tryAs('officer05', DEMO_PASSWORD)).body.type).toBe('/problems/account-locked');
    minutes = 14;
    expect((await tryAs('officer05', DEMO_PASSWORD)).status).toBe(423);
    minutes = 16;
    expect((await tryAs('officer05', DEMO_PASSWORD)).status).toBe(200);
    expect(await actions()).toContain('account.lock');
  });

  test('is not there after four failures and a success, which forgets them', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await statuses(4, () => tryAs('officer06', 'wrong'))).toEqual([401, 401, 401, 401]);
      expect((await tryAs('officer06', DEMO_PASSWORD)).status).toBe(200);
    }
  });

  test('is forgotten when failures lie further apart than its window', async () => {
    expect(await statuses(4, () => tryAs('officer07', 'wrong'))).toEqual([401, 401, 401, 401]);
    minutes = 20;
    expect(await statuses(4, () => tryAs('officer07', 'wrong'))).toEqual([401, 401, 401, 401]);
  });

  test('falls for a name that nobody has as for one that somebody has', async () => {
    const answers = await Promise.all(
      ['officer08', 'nobody-at-all'].map(async (name) => {
        const seen: unknown[] = [];
        for (let i = 0; i < 6; i += 1) {
          const { status, body } = await tryAs(name, 'wrong', '10.0.0.2');
          seen.push([status, body.type, body.detail]);
        }
        return seen;
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  test('is not got around by many guesses at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => tryAs('officer09', 'wrong')));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
    expect((await tryAs('officer09', DEMO_PASSWORD)).status).toBe(423);
  });

  test('falls on an address that tries many names, and on no other address', async () => {
    const names = Array.from({ length: 31 }, (_, i) => `guess${i}`);
    const seen: number[] = [];
    for (const name of names) seen.push((await tryAs(name, 'wrong', '10.9.9.9')).status);
    expect(seen.slice(0, 29)).toEqual(Array(29).fill(401));
    expect(seen.slice(29)).toEqual([423, 423]);
    expect((await tryAs('officer10', DEMO_PASSWORD, '10.9.9.9')).status).toBe(423);
    expect((await tryAs('officer10', DEMO_PASSWORD, '10.9.9.8')).status).toBe(200);
  });

  test('survives a restart: it lies in the database, by a keyed hash', async () => {
    await statuses(5, () => tryAs('officer11', 'wrong'));
    const rows = await sql('SELECT key, failures, locked_until FROM anjuan.sign_in_guard');
    expect(rows.some(({ locked_until: until }) => until !== null)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('officer11');
  });
});

describe('a page of another site', () => {
  const send = (headers: Readonly<Record<string, string>>) =>
    new Client(server.http).post<Problem>('/api/session', { username: 'officer01', password: DEMO_PASSWORD }, headers);

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'not an origin' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('cannot sign somebody in: %j', async (headers) => {
    expect(await send(headers as never)).toMatchObject({ status: 403, body: { type: '/problems/forbidden' } });
  });

  test.each([[{ origin: 'http://localhost:3000' }], [{ 'sec-fetch-site': 'same-origin' }], [{}]])(
    'is not ours: %j may',
    async (headers) => {
      expect((await send(headers as never)).status).toBe(200);
    },
  );

  test('cannot use a cookie, with our header or without it', async () => {
    const officer = new Client(server.http);
    await officer.post('/api/session', { username: 'officer01', password: DEMO_PASSWORD });
    const leave = (headers: Readonly<Record<string, string>>) => officer.post('/api/calendars/preview', {}, headers);
    expect((await leave({ 'x-requested-with': '' })).status).toBe(403);
    expect((await leave({ origin: 'https://evil.example' })).status).toBe(403);
    // Past the guard it is the body that is refused.
    expect((await leave({ origin: 'http://localhost:3000' })).body).not.toMatchObject({ type: '/problems/forbidden' });
  });
});

describe('a session', () => {
  const signedIn = async (name = 'officer12') => {
    const client = from();
    await client.post('/api/session', { username: name, password: DEMO_PASSWORD });
    return client;
  };

  test('is another one at every sign-in', async () => {
    const [first, second] = [await signedIn(), await signedIn()];
    expect(first.cookie).not.toBe(second.cookie);
  });

  test('ends when the same browser signs in again, as somebody else or not', async () => {
    const browser = await signedIn();
    const before = new Client(server.http);
    for (const [name, value] of browser.cookies) before.cookies.set(name, value);
    expect((await before.get('/api/session')).status).toBe(200);
    await browser.post('/api/session', { username: 'officer14', password: DEMO_PASSWORD });
    expect([(await browser.get('/api/session')).status, (await before.get('/api/session')).status]).toEqual([200, 401]);
  });

  test('is ended by a fresh proof only', async () => {
    const client = await signedIn('officer13');
    minutes = 11;
    const { status, body } = await client.delete<Problem>('/api/account/sessions');
    expect([status, body.type]).toEqual([403, '/problems/proof-needed']);
    expect((await client.post('/api/session/proof', { password: DEMO_PASSWORD })).status).toBe(200);
    expect((await client.delete('/api/account/sessions')).status).toBe(204);
  });

  test('ends when nobody has used it for the office’s time', async () => {
    const client = await signedIn();
    minutes = 239;
    expect((await client.get<SessionView>('/api/session')).body.state).toBe('open');
    minutes = 239 + 241;
    expect((await client.get('/api/session')).status).toBe(401);
  });

  test('ends after the longest time, however busy it is', async () => {
    const client = await signedIn();
    for (minutes = 0; minutes < 16 * 60; minutes += 60) expect((await client.get('/api/session')).status).toBe(200);
    minutes = 16 * 60 + 1;
    expect((await client.get('/api/session')).status).toBe(401);
  });

  test('is listed with device, address and time, ended by itself, or all at once', async () => {
    const phone = new Client(server.http, {
      'x-forwarded-for': '10.20.30.40',
      'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile',
    });
    await phone.post('/api/session', { username: 'officer13', password: DEMO_PASSWORD });
    const desk = await signedIn('officer13');
    const { body } = await desk.get<{ sessions: { id: string; agent: string; address: string; own: boolean }[] }>(
      '/api/account',
    );
    const other = body.sessions.find(({ own }) => !own);
    expect(other).toMatchObject({ agent: 'Chrome · Android', address: '10.20.30.*' });
    const stranger = await signedIn('officer14');
    expect((await stranger.delete(`/api/account/sessions/${other?.id}`)).status).toBe(404);
    expect((await desk.delete(`/api/account/sessions/${other?.id}`)).status).toBe(204);
    expect((await phone.get('/api/session')).status).toBe(401);
    const third = await signedIn('officer13');
    expect((await desk.delete('/api/account/sessions')).status).toBe(204);
    expect([(await third.get('/api/session')).status, (await desk.get('/api/session')).status]).toEqual([401, 401]);
    expect(await actions()).toEqual(expect.arrayContaining(['session.end', 'session.everywhere']));
  });
});

describe('over HTTPS', () => {
  test('the cookie is bound to the host, out of reach of scripts and of other sites', async () => {
    const secure = await TestServer.start({ SECURE_COOKIES: '1', PUBLIC_URL: 'https://anjuan.example' });
    const client = new Client(secure.http);
    const { headers } = await client.post('/api/session', { username: 'officer01', password: DEMO_PASSWORD });
    const set = String(headers['set-cookie']);
    expect(set).toMatch(/^__Host-anjuan_session=[\w-]{43};/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(set).toContain(part);
    expect(set).not.toContain('Domain');
    expect((await client.get('/api/session')).status).toBe(200);
    await secure.stop();
  });
});
