import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { asSuperuser } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { Walker } from '../testing/walker.js';
import { walkTo } from '../testing/stages.js';
import { readConfig } from './config.js';

const given = (env: Readonly<Record<string, string>>) =>
  readConfig({ DATABASE_URL: 'postgresql://x', ...env }).paperUrl;

test.each([
  [{}, 'http://localhost:3000'],
  [{ NODE_ENV: 'production' }, undefined],
  [{ NODE_ENV: 'production', PUBLIC_URL: '' }, undefined],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'https://localhost' }, undefined],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'http://127.0.0.1:8080/' }, undefined],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'https://anjuan.example.cn/' }, 'https://anjuan.example.cn'],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'https://localhost.example.cn' }, 'https://localhost.example.cn'],
])('papers of %j lead to %s', (env, url) => expect(given(env)).toBe(url));

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ NODE_ENV: 'production' });
});
afterAll(() => server.stop());

test('without an address the public can reach, papers carry no code, and the server says so', async () => {
  const { body } = await request(server.http).get('/api/health').expect(200);
  expect(body.warnings).toEqual(['no-public-url']);
  await walkTo(new Walker(server), 'defence');
  const { rows } = await asSuperuser(server.database.name, (client) =>
    client.query('SELECT count(*)::int AS papers, count(proof)::int AS codes FROM anjuan.document'),
  );
  expect(rows[0].papers).toBeGreaterThan(0);
  expect(rows[0].codes).toBe(0);
});
