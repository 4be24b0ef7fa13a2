import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { AccountView, SessionView } from '@anjuan/contract';
import { Client } from '../testing/client.js';
import { IdentityProvider } from '../testing/identity-provider.js';
import { GOOD_PASSWORD, enter, foundRealOffice } from '../testing/real-office.js';
import { SoftKey } from '../testing/soft-key.js';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';

const OURS = 'http://localhost:3000';
let provider: IdentityProvider;
let server: TestServer;
let secrets: Readonly<Record<string, string>>;

beforeAll(async () => {
  // The provider warns of what makes it a provider for tests.
  for (const kind of ['warn', 'info'] as const) jest.spyOn(console, kind).mockImplementation(() => undefined);
  provider = await IdentityProvider.start(`${OURS}/api/sso/back`);
  const env = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'anjuan', OIDC_CLIENT_SECRET: 'a secret of tests' };
  server = await TestServer.start({ ...env, OIDC_NAME: '市统一认证', OIDC_STRONG: 'two-factors,otp' });
  secrets = await foundRealOffice(server);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await server.stop();
  await provider.stop();
});

const path = (address: string): string => address.slice(OURS.length);
/** The whole round; gives where our server sends the browser in the end. */
async function round(client: Client, account: string, acr?: string): Promise<string> {
  Object.assign(provider, { account, acr });
  const { headers } = await client.get('/api/sso/go');
  const back = await provider.follow(String(headers['location']));
  return String((await client.get(path(back))).headers['location']);
}
async function link(client: Client, account: string): Promise<string> {
  Object.assign(provider, { account, acr: undefined });
  const { url } = (await client.post<{ url: string }>('/api/sso/link')).body;
  return String((await client.get(path(await provider.follow(url)))).headers['location']);
}
const stateOf = async (client: Client): Promise<string | undefined> =>
  (await client.get<SessionView>('/api/session')).body.state;

describe('a single sign-on', () => {
  test('is offered by its name', async () => {
    expect((await new Client(server.http).get('/api/sso')).body).toEqual({ sso: '市统一认证' });
  });

  test('is begun by a person, not by a page of another site', async () => {
    const go = async (site: string) =>
      (await new Client(server.http, { 'sec-fetch-site': site }).get('/api/sso/go')).headers['location'] ?? '';
    expect(await go('cross-site')).toBe('/sign-in');
    expect(await go('same-origin')).toContain(provider.issuer);
  });

  test('lets nobody in who has not linked the account, whatever the provider says', async () => {
    const client = new Client(server.http);
    expect(await round(client, 'stranger')).toBe('/sign-in?sso=unlinked');
    expect(await stateOf(client)).toBeUndefined();
  });

  test('lets in whoever has linked it', async () => {
    const clerk = await enter(server, secrets['real-clerk']);
    expect(await link(clerk, 'subject-clerk')).toBe('/account?sso=linked');
    expect((await clerk.get<AccountView>('/api/account')).body.sso?.linkedAt).not.toBeNull();
    const client = new Client(server.http);
    expect(await round(client, 'subject-clerk')).toBe('/');
    expect(await stateOf(client)).toBe('open');
    const { rows } = await asSuperuser(server.database.name, (db) =>
      db.query(`SELECT body FROM anjuan.access_entry WHERE body ->> 'action' LIKE '%sso%' ORDER BY seq`),
    );
    expect(rows.map(({ body }) => (body as { action: string }).action)).toEqual([
      'account.sso-linked',
      'session.open-sso',
    ]);
    expect(JSON.stringify(rows)).not.toContain('code=');
  });

  test('one identity there is one person here', async () => {
    const officer = await enter(server, secrets['real-officer']);
    expect(await link(officer, 'subject-clerk')).toBe('/account?sso=taken');
    expect((await officer.get<AccountView>('/api/account')).body.sso?.linkedAt).toBeNull();
  });

  test('counts as a second factor only where the provider says so', async () => {
    const head = await enter(server, secrets['real-head']);
    const key = new SoftKey();
    const { challenge } = (await head.post<{ challenge: string }>('/api/account/passkeys/options')).body;
    await head.post('/api/account/passkeys', { label: '钥匙', response: key.create(challenge) });
    expect(await link(head, 'subject-head')).toBe('/account?sso=linked');
    const weak = new Client(server.http);
    expect(await round(weak, 'subject-head')).toBe('/');
    expect(await stateOf(weak)).toBe('factor');
    const asked = (await weak.post<{ challenge: string }>('/api/session/passkey/options')).body.challenge;
    expect((await weak.post<SessionView>('/api/session/passkey', { response: key.get(asked) })).body.state).toBe(
      'open',
    );
    const strong = new Client(server.http);
    expect(await round(strong, 'subject-head', 'two-factors')).toBe('/');
    expect(await stateOf(strong)).toBe('open');
  });

  test('a round cannot be carried on by another browser, nor twice, nor with another state', async () => {
    Object.assign(provider, { account: 'subject-clerk' });
    const begin = async () => {
      const client = new Client(server.http);
      const { headers } = await client.get('/api/sso/go');
      return { client, back: path(await provider.follow(String(headers['location']))) };
    };
    const ends = async (client: Client, at: string) => String((await client.get(at)).headers['location']);
    const one = await begin();
    expect(await ends(new Client(server.http), one.back)).toBe('/sign-in?sso=failed');
    const two = await begin();
    expect(await ends(two.client, one.back)).toBe('/sign-in?sso=failed');
    const three = await begin();
    expect(await ends(three.client, three.back.replace(/state=[^&]+/, 'state=other'))).toBe('/sign-in?sso=failed');
    const four = await begin();
    expect(await ends(four.client, four.back)).toBe('/');
    expect(await ends(four.client, four.back)).toBe('/sign-in?sso=failed');
    expect(await ends(new Client(server.http), '/api/sso/back')).toBe('/sign-in?sso=failed');
  });

  test('somebody else’s round does not link my account', async () => {
    const officer = new Client(server.http);
    await officer.post('/api/session', { username: 'real-officer', password: GOOD_PASSWORD });
    Object.assign(provider, { account: 'subject-evil' });
    const evil = new Client(server.http);
    await evil.post('/api/session', { username: 'real-clerk', password: GOOD_PASSWORD });
    const { url } = (await evil.post<{ url: string }>('/api/sso/link')).body;
    const back = path(await provider.follow(url));
    officer.cookies.set('anjuan_flow', evil.cookies.get('anjuan_flow') ?? '');
    expect(String((await officer.get(back)).headers['location'])).toBe('/sign-in?sso=failed');
    expect((await officer.get<AccountView>('/api/account')).body.sso?.linkedAt).toBeNull();
  });

  test('the link can be taken away', async () => {
    const clerk = new Client(server.http);
    await clerk.post('/api/session', { username: 'real-clerk', password: GOOD_PASSWORD });
    expect((await clerk.delete('/api/sso/link')).status).toBe(204);
    expect(await round(new Client(server.http), 'subject-clerk')).toBe('/sign-in?sso=unlinked');
  });
});

describe('without a provider', () => {
  test('there is none, and it says so', async () => {
    const plain = await TestServer.start();
    const client = new Client(plain.http);
    expect((await client.get('/api/sso')).body).toEqual({ sso: null });
    expect((await client.get('/api/sso/go')).status).toBe(404);
    await plain.stop();
  });
});
