import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import request from 'supertest';
import { builtPortal } from '../../../testing/made-site.js';
import { asSuperuser } from '../../../testing/test-database.js';
import { TestServer } from '../../../testing/test-server.js';
import { limitSettings, limits } from './limit.js';

const LIMITS = 'account=20,sign-in=9,unmask=2,proof=3';
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({
    REQUESTS_PER_MINUTE: '150', LIMITS, PORTAL_DIST: builtPortal, TRUSTED_PROXIES: '127.0.0.1,::1',
  }); // prettier-ignore
});
afterAll(() => server.stop());

/** Asks until it is refused. @returns how often it was let through, and the refusal */
async function untilRefused(ask: () => PromiseLike<request.Response>) {
  for (let passed = 0; passed < 400; passed += 1) {
    const answer = await ask();
    if (answer.status === 429) return { passed, answer };
  }
  throw new Error('never refused');
}
const from = (address: string) => (path: string) => request(server.http).get(path).set('x-forwarded-for', address);

describe('an account', () => {
  it('is refused beyond its limit, with the time to wait, while its neighbour behind the same address is not', async () => {
    const officer = await server.as('officer01');
    const { passed, answer } = await untilRefused(() => officer.get('/api/office'));
    expect(passed).toBe(20);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
    expect(answer.body).toMatchObject({ type: '/problems/too-many', status: 429 });
    expect(answer.body).not.toHaveProperty('retryAfterSeconds');
    const neighbour = await server.as('officer02');
    await neighbour.get('/api/office').expect(200);
  });

  it('sees few numbers in full; the first refusal is an entry, those that follow are none', async () => {
    const head = await server.as('head01');
    const view = () => head.post(`/api/cases/${randomUUID()}/parties/p/view`).send({ purpose: 'identify' });
    const { passed } = await untilRefused(view);
    expect(passed).toBe(2);
    await view();
    await view();
    const noted = await asSuperuser(server.database.name, (client) =>
      client.query(`SELECT count(*)::int AS n FROM anjuan.access_entry WHERE body->>'action' = 'party.unmask'`),
    );
    expect(noted.rows[0].n).toBe(3);
  });
});

describe('an address', () => {
  it('holds forty officers: each is counted for himself or herself', () => {
    const { address, account } = limits;
    expect(address.most).toBeGreaterThanOrEqual(40 * 100);
    expect(account.most).toBeLessThan(address.most);
  });

  it('is refused beyond its limit, but never for what costs nothing', async () => {
    const { passed } = await untilRefused(() => from('198.51.100.7')('/api/public/offices'));
    expect(passed).toBe(150);
    await from('198.51.100.7')('/api/health').expect(200);
    await from('198.51.100.8')('/api/public/offices').expect(200);
  });

  it('may try few sign-ins and few proofs; people are told so by a page', async () => {
    const signIn = () =>
      request(server.http)
        .post('/api/session')
        .set('x-forwarded-for', '198.51.100.9')
        .send({ username: 'a', password: 'b' });
    expect((await untilRefused(signIn)).passed).toBe(9);
    const id = randomUUID();
    const { passed, answer } = await untilRefused(() => from('198.51.100.10')(`/portal/proof/${id}?lang=en`));
    expect(passed).toBe(3);
    expect(answer.headers['content-type']).toMatch(/html/);
    expect(answer.headers['retry-after']).toMatch(/^\d+$/);
    expect(answer.text).toMatch(/Please try again in \d+ seconds/);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'/);
  });

  it('cannot pass by naming the server in its request line', async () => {
    const answer = await request(server.http).get('/api/health').set('host', 'evil<script>');
    expect(answer.status).toBe(400);
  });
});

test('without a trusted proxy nobody chooses the address he or she is counted by', async () => {
  const plain = await TestServer.start({ REQUESTS_PER_MINUTE: '5' });
  let address = 0;
  const ask = () =>
    request(plain.http)
      .get('/api/public/offices')
      .set('x-forwarded-for', `198.51.100.${(address += 1)}`);
  expect((await untilRefused(ask)).passed).toBe(5);
  await plain.stop();
});

test.each(['sign-in=0', 'nothing=5', 'account', 'account=-1', 'account=1e3'])('LIMITS=%s is refused', (text) =>
  expect(() => limitSettings(text)).toThrow(/^LIMITS must be/),
);
