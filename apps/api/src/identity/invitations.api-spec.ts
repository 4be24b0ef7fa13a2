import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountsView, InvitationLink, InvitationView, Problem, SessionView } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import { uuidOf } from '../platform/digest.js';
import { Offices } from '../platform/offices.js';
import { Client } from '../testing/client.js';
import { GOOD_PASSWORD, REAL_AGENCY, enter, foundRealOffice } from '../testing/real-office.js';
import { SoftKey } from '../testing/soft-key.js';
import { asSuperuser } from '../testing/test-database.js';
import { TODAY, TestServer } from '../testing/test-server.js';

let server: TestServer;
let secrets: Readonly<Record<string, string>>;
let hours = 0;
const OTHER = 'Vasen-blau-17';

beforeAll(async () => {
  server = await TestServer.start();
  server.app.get(Clock).now = () => new Date(Date.parse(`${TODAY}T04:00:00Z`) + hours * 3_600_000);
  secrets = await foundRealOffice(server);
});
afterAll(() => server.stop());

const sql = async (text: string) => (await asSuperuser(server.database.name, (client) => client.query(text))).rows;
const id = (username: string): string => uuidOf(REAL_AGENCY, username);
const use = (secret: string | undefined, password: string) =>
  new Client(server.http).post<Problem & SessionView>('/api/invitations/use', { secret, password });
const signIn = async (username: string, password: string) => {
  const client = new Client(server.http);
  return { client, ...(await client.post<SessionView>('/api/session', { username, password })) };
};
/** The security administrator with a passkey, open. */
let security: Client;
const key = new SoftKey();
async function addKey(client: Client): Promise<void> {
  const { challenge } = (await client.post<{ challenge: string }>('/api/account/passkeys/options')).body;
  await client.post('/api/account/passkeys', { label: '钥匙', response: key.create(challenge) });
}

describe('a one-time link', () => {
  test('is kept as a hash only', async () => {
    const rows = JSON.stringify(await sql('SELECT * FROM anjuan.invitation'));
    for (const secret of Object.values(secrets)) expect(rows).not.toContain(secret);
  });

  test('says whom it lets in, and nobody can sign in before', async () => {
    const view = await new Client(server.http).post<InvitationView>('/api/invitations/view', {
      secret: secrets['real-clerk'],
    });
    expect(view.body).toMatchObject({
      owner: { username: 'real-clerk' },
      agency: '真实街道办事处',
      purpose: 'account',
    });
    for (const password of ['', ' ', GOOD_PASSWORD, 'null'])
      expect((await signIn('real-clerk', password)).status).toBe(password === '' ? 422 : 401);
  });

  test.each([
    ['short', 'Ab1!xyz'],
    ['of one kind', 'abcdefghijk'],
    ['the user name', 'Real-clerk-1'],
    ['common', 'Password123!'],
    ['known from breaches', 'Trustno1'],
  ])('takes no password that is %s', async (_name, password) => {
    const { status, body } = await use(secrets['real-clerk'], password);
    expect([status, body.faults?.[0]?.pointer]).toEqual([422, '/password']);
  });

  test('serves once, and of two at once one', async () => {
    const both = await Promise.all([1, 2].map(() => use(secrets['real-clerk'], GOOD_PASSWORD)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await use(secrets['real-clerk'], OTHER)).status).toBe(404);
    expect((await signIn('real-clerk', GOOD_PASSWORD)).body.state).toBe('open');
    const [entry] = await sql(`SELECT body FROM anjuan.access_entry WHERE body ->> 'action' = 'account.invited'`);
    expect(entry).toMatchObject({ body: { who: { person: id('real-clerk') }, outcome: 'allowed' } });
  });

  test.each(['x', 'A'.repeat(43), '../../etc/passwd'])('that nobody made opens nothing: %s', async (secret) => {
    expect([404, 422]).toContain((await use(secret, GOOD_PASSWORD)).status);
  });

  test('opens nothing after a day', async () => {
    hours = 25;
    expect((await use(secrets['real-officer'], GOOD_PASSWORD)).status).toBe(404);
    hours = 23;
    expect((await use(secrets['real-officer'], GOOD_PASSWORD)).status).toBe(200);
    hours = 0;
  });
});

describe('the security administrator', () => {
  const make = (client: Client, person: string, purpose: string) =>
    client.post<InvitationLink & Problem>(`/api/accounts/${person}/invitation`, { purpose });

  beforeAll(async () => {
    security = await enter(server, secrets['real-security']);
    await addKey(security);
  });

  test('makes a link for a new password; the old one, factors and sessions go with it', async () => {
    const officer = (await signIn('real-officer', GOOD_PASSWORD)).client;
    const { body, status } = await make(security, id('real-officer'), 'reset');
    expect([status, body.link.startsWith('http://localhost:3000/invitation#')]).toEqual([201, true]);
    expect((await officer.get('/api/session')).status).toBe(200);
    const secret = body.link.split('#')[1];
    expect((await use(secret, GOOD_PASSWORD)).body.faults?.[0]?.constraint).toBe('former');
    expect((await use(secret, OTHER)).status).toBe(200);
    expect((await officer.get('/api/session')).status).toBe(401);
    expect((await signIn('real-officer', GOOD_PASSWORD)).status).toBe(401);
    expect((await signIn('real-officer', OTHER)).status).toBe(200);
  });

  test('makes a link for a forgotten password that leaves the second factor as it was', async () => {
    const officer = (await signIn('real-officer', OTHER)).client;
    const { challenge } = (await officer.post<{ challenge: string }>('/api/account/passkeys/options')).body;
    await officer.post('/api/account/passkeys', { label: '钥匙', response: new SoftKey().create(challenge) });
    const secret = (await make(security, id('real-officer'), 'password')).body.link.split('#')[1];
    expect((await use(secret, 'Rosen-rot-2026')).body).toMatchObject({ state: 'factor', factors: { passkeys: 1 } });
    expect((await signIn('real-officer', 'Rosen-rot-2026')).body.state).toBe('factor');
  });

  test('a new link ends the one before', async () => {
    const first = (await make(security, id('real-officer'), 'reset')).body.link.split('#')[1];
    await make(security, id('real-officer'), 'reset');
    expect((await use(first, 'Neu-und-gut-9')).status).toBe(404);
  });

  test('cannot take another administrator’s place, nor reach into another office', async () => {
    await enter(server, secrets['real-audit']);
    const audit = uuidOf(REAL_AGENCY, 'first', 'real-audit');
    expect((await make(security, audit, 'reset')).status).toBe(409);
    expect((await make(security, audit, 'account')).status).toBe(409);
    const { person } = (await server.as('officer01')).session;
    expect((await make(security, person.id, 'reset')).status).toBe(404);
    expect((await security.post(`/api/accounts/${person.id}/unlock`)).status).toBe(404);
  });

  test('sees locks, and opens them', async () => {
    for (let i = 0; i < 5; i += 1) await signIn('real-clerk', 'wrong');
    const clerk = async () =>
      (await security.get<AccountsView>('/api/accounts')).body.accounts.find(
        ({ username }) => username === 'real-clerk',
      );
    expect((await clerk())?.lockedUntil).not.toBeNull();
    expect((await signIn('real-clerk', GOOD_PASSWORD)).status).toBe(423);
    expect((await security.post(`/api/accounts/${id('real-clerk')}/unlock`)).status).toBe(204);
    expect((await clerk())?.lockedUntil).toBeNull();
    expect((await signIn('real-clerk', GOOD_PASSWORD)).status).toBe(200);
    const rows = await sql(
      `SELECT body ->> 'object' AS object FROM anjuan.access_entry WHERE body ->> 'action' = 'account.unlock' AND body ->> 'outcome' = 'allowed'`,
    );
    expect(rows).toEqual([{ object: id('real-clerk') }]);
  });

  test('ends anybody’s session in the office, and nobody’s in another', async () => {
    const { client } = await signIn('real-clerk', GOOD_PASSWORD);
    const { sessions } = (await security.get<AccountsView>('/api/accounts')).body;
    expect(sessions.map(({ person }) => person.id)).not.toContain((await server.as('officer01')).id);
    const one = sessions.find(({ person, own }) => person.id === id('real-clerk') && !own);
    expect((await security.delete(`/api/accounts/sessions/${one?.id}`)).status).toBe(204);
    const left = await Promise.all(['real-clerk'].map(async () => (await client.get('/api/session')).status));
    expect([200, 401]).toContain(left[0]);
    const [foreign] = await sql(`SELECT id FROM anjuan.session WHERE agency_id <> '${REAL_AGENCY}' LIMIT 1`);
    expect((await security.delete(`/api/accounts/sessions/${String(foreign?.['id'])}`)).status).toBe(404);
  });

  test('nobody else may: a clerk, an officer', async () => {
    const { client } = await signIn('real-clerk', GOOD_PASSWORD);
    expect((await client.get('/api/accounts')).status).toBe(403);
    expect((await make(client, id('real-officer'), 'reset')).status).toBe(403);
  });
});

describe('the policy of the office', () => {
  const policy = {
    minLength: 8, kinds: 3, phraseLength: 16, maxAgeDays: 30, history: 2, failures: 3, addressFailures: 30,
    lockMinutes: 15, idleMinutes: 5, absoluteHours: 1, secondFactor: 'all',
  }; // prettier-ignore
  /** As the office begins; how two administrators set it later is in agency/rights.api-spec.ts. */
  async function begin(value: object): Promise<void> {
    await sql(`INSERT INTO anjuan.agency_setting (agency_id, key, value) VALUES ('${REAL_AGENCY}', 'signIn', '${JSON.stringify(value)}')
      ON CONFLICT (agency_id, key) DO UPDATE SET value = excluded.value`);
    server.app.get(Offices).forget(REAL_AGENCY);
  }
  const change = (client: Client, current: string, password: string) =>
    client.post<Problem & SessionView>('/api/session/password', { current, password });

  test('holds from the next sign-in on', async () => {
    await begin(policy);
    const { client, body } = await signIn('real-clerk', GOOD_PASSWORD);
    expect(body.state).toBe('enrolling');
    expect((await client.get('/api/account')).status).toBe(200);
    await begin({ ...policy, secondFactor: 'roles' });
  });

  test('a password that is too old must be changed first, for one not used lately', async () => {
    hours = 31 * 24;
    const { client, body } = await signIn('real-clerk', GOOD_PASSWORD);
    expect(body.state).toBe('expired');
    expect(await client.get('/api/office')).toMatchObject({
      status: 403,
      body: { type: '/problems/password-expired' },
    });
    expect((await change(client, 'wrong', OTHER)).body.faults?.[0]).toMatchObject({ pointer: '/current' });
    expect((await change(client, GOOD_PASSWORD, 'weak')).status).toBe(422);
    expect((await change(client, GOOD_PASSWORD, GOOD_PASSWORD)).body.faults?.[0]?.constraint).toBe('former');
    expect((await change(client, GOOD_PASSWORD, OTHER)).body.state).toBe('open');
    expect((await client.get('/api/office')).status).toBe(200);
  });

  test('a change ends the other sessions; the last two passwords are not taken again, an older one is', async () => {
    const other = (await signIn('real-clerk', OTHER)).client;
    const { client } = await signIn('real-clerk', OTHER);
    const before = client.cookie;
    expect((await change(client, OTHER, GOOD_PASSWORD)).body.faults?.[0]?.constraint).toBe('former');
    expect((await change(client, OTHER, 'Drittes-wort-3')).status).toBe(200);
    expect(client.cookie).not.toBe(before);
    expect((await other.get('/api/session')).status).toBe(401);
    expect((await client.get('/api/session')).status).toBe(200);
    expect((await change(client, 'Drittes-wort-3', GOOD_PASSWORD)).status).toBe(200);
  });
});

describe('a change without its entry', () => {
  const broken = async <T>(work: () => Promise<T>): Promise<T> => {
    await sql(`CREATE FUNCTION anjuan.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no entry'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON anjuan.access_entry FOR EACH ROW EXECUTE FUNCTION anjuan.fail()`);
    try {
      return await work();
    } finally {
      await sql('DROP TRIGGER fail ON anjuan.access_entry; DROP FUNCTION anjuan.fail()');
    }
  };
  /** Everything about accounts and sessions; tries that were counted, and when somebody was seen, are no change. */
  const everything = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all([
        sql('SELECT id, password_hash FROM anjuan.person ORDER BY id'),
        sql('SELECT id, token_hash, state, proved_at FROM anjuan.session ORDER BY id'),
        ...['invitation', 'passkey', 'totp', 'recovery_code', 'agency_setting'].map((table) =>
          sql(`SELECT md5(t::text) AS row FROM anjuan.${table} t ORDER BY 1`),
        ),
      ]),
    );

  test('does not happen', async () => {
    hours = 0;
    const { client } = await signIn('real-clerk', GOOD_PASSWORD);
    const other = (await signIn('real-clerk', GOOD_PASSWORD)).client;
    const sessions = (await client.get<{ sessions: { id: string; own: boolean }[] }>('/api/account')).body.sessions;
    const ended = sessions.find(({ own }) => !own)?.id;
    await addKey(client);
    const clerk = id('real-clerk');
    const changes: readonly (() => Promise<{ status: number }>)[] = [
      () => signIn('real-clerk', GOOD_PASSWORD),
      () => client.post('/api/session/password', { current: GOOD_PASSWORD, password: 'Fuenftes-wort-5' }),
      () => client.post('/api/account/recovery-codes'),
      () => client.delete(`/api/account/sessions/${ended}`),
      () => client.delete('/api/account/sessions'),
      () => other.delete('/api/session'),
      () => security.post(`/api/accounts/${clerk}/invitation`, { purpose: 'reset' }),
      () => security.delete(`/api/accounts/sessions/${ended}`),
      () => use(secrets['real-system'], GOOD_PASSWORD),
    ];
    const before = await everything();
    const statuses = await broken(async () => {
      const seen: number[] = [];
      for (const change of changes) seen.push((await change()).status);
      return seen;
    });
    expect(statuses).toEqual(changes.map(() => 500));
    expect(await everything()).toBe(before);
  });
});
