import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import request, { type Response } from 'supertest';
import { demoPhoto } from '../../../demo/photo.js';
import { builtPortal, madeSite } from '../../../testing/made-site.js';
import { shaOf } from '../../../testing/made-files.js';
import type { Person } from '../../../testing/person.js';
import { walkTo } from '../../../testing/stages.js';
import { TestServer } from '../../../testing/test-server.js';
import { Walker } from '../../../testing/walker.js';
import { DATA_POLICY, FILE_POLICY, PAPER_POLICY, pagePolicy } from './policies.js';

const site = madeSite();
const photo = demoPhoto(31);
let server: TestServer;
let officer: Person;
let file: string;
let paper: string;
beforeAll(async () => {
  server = await TestServer.start({ WEB_DIST: site, PORTAL_DIST: builtPortal, SECURE_COOKIES: '0' });
  officer = await server.as('officer01');
  await officer.post('/api/evidence').attach('file', photo, { filename: 'a.png' });
  ({ id: file } = await walkTo(new Walker(server), 'defence'));
  paper = (await officer.get(`/api/cases/${file}/documents`)).body[0].id;
});
afterAll(async () => {
  await server.stop();
  rmSync(site, { recursive: true });
});

const PAGE = pagePolicy({ secureCookies: false });
const IMMUTABLE = 'public, max-age=31536000, immutable';

type Asked = () => PromiseLike<Response>;
const open =
  (path: () => string): Asked =>
  () =>
    request(server.http).get(path());
const mine =
  (path: () => string): Asked =>
  () =>
    officer.get(path());

/** Every kind of answer: its status, its policy, and what may keep it. */
const answers: readonly (readonly [string, Asked, number, string | RegExp, string])[] = [
  ['data', mine(() => `/api/cases/${file}`), 200, DATA_POLICY, 'no-store'],
  ['a list', mine(() => '/api/cases'), 200, DATA_POLICY, 'no-store'],
  ['public data', open(() => '/api/public/decisions'), 200, DATA_POLICY, 'no-store'],
  ['health', open(() => '/api/health'), 200, DATA_POLICY, 'no-store'],
  ['a refusal', open(() => '/api/cases'), 401, DATA_POLICY, 'no-store'],
  ['nothing', open(() => '/api/nothing'), 404, DATA_POLICY, 'no-store'],
  ['an address that cannot be decoded', open(() => '/api/%E0%A4%A'), 400, DATA_POLICY, 'no-store'],
  ['a page', open(() => '/cases'), 200, PAGE, 'no-cache'],
  ['a script', open(() => '/assets/index-BmkQOw_c.js'), 200, PAGE, IMMUTABLE],
  ['no such script', open(() => '/assets/nothing-BmkQOw_c.js'), 404, DATA_POLICY, 'no-store'],
  [
    'a public page',
    open(() => '/portal/matters'),
    200,
    /^default-src 'none'; style-src 'self'; img-src 'self'; /,
    'no-cache',
  ],
  ['no public page', open(() => '/portal/nothing'), 404, /^default-src 'none'; style-src 'self'; /, 'no-cache'],
  [
    'the description of the API',
    open(() => '/api/docs'),
    200,
    /script-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-/,
    'no-store',
  ],
  ['a paper', mine(() => `/api/documents/${paper}/pdf`), 200, PAPER_POLICY, 'private, no-store'],
  ['a file', mine(() => `/api/evidence/${shaOf(photo)}`), 200, FILE_POLICY, 'private, no-store'],
  ['a small picture', mine(() => `/api/evidence/${shaOf(photo)}/thumbnail`), 200, FILE_POLICY, 'private, max-age=600'],
  ['no file', mine(() => `/api/evidence/${shaOf(Buffer.from('x'))}`), 404, DATA_POLICY, 'no-store'],
  ['a program to take away', open(() => '/portal/tools/verify.mjs'), 200, /sandbox/, 'public, max-age=3600'],
];

describe.each(answers)('%s', (_name, ask, status, policy, kept) => {
  it('says what it may load, who may keep it, and nothing of the server', async () => {
    const { headers, status: answered, text } = await ask();
    expect([answered, headers['cache-control']]).toEqual([status, kept]);
    expect(headers['content-security-policy']).toMatch(policy);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors '(none|self)'|default-src 'none'; sandbox/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringMatching(/camera=\((self)?\).*geolocation=\((self)?\)/),
    });
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(text ?? '').not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});

test('no policy of a page lets a script or a style stand in it', () => {
  const all = [PAGE, DATA_POLICY, FILE_POLICY, PAPER_POLICY].join();
  expect(all).not.toMatch(/unsafe-(inline|eval)/);
  expect(PAGE).toMatch(/object-src 'none'; require-trusted-types-for 'script'/);
});

test('over TLS browsers are told to stay there', async () => {
  const secure = await TestServer.start({ WEB_DIST: site, SECURE_COOKIES: '1' });
  const { headers } = await request(secure.http).get('/');
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  expect(headers['content-security-policy']).toMatch(/upgrade-insecure-requests$/);
  await secure.stop();
});
