import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inRoot } from './paths.mjs';
import { secretsIn } from './supply/secret-scan.mjs';

/** Bytes that look like chance and are the same in every run: digests of `seed`, at most 32. */
const bytes = (count, seed) => createHash('sha256').update(`${seed}`).digest().subarray(0, count);
const chance = (count, seed = 0) => bytes(count, seed).toString('hex');

for (const [what, text] of [
  ['a private key', `-----BEGIN PRIVATE ${'KEY-----'}\n${bytes(32, 0).toString('base64')}\n`],
  ['a token of a provider', `const a = 'ghp_${chance(20)}';`],
  ['a named secret', `const clientSecret = '${chance(20)}';`],
  ['a named secret in YAML', `  API_KEY: "${chance(16)}"`],
  ['a password in an address', `postgresql://anjuan:${chance(10)}@db/anjuan`],
])
  test(`${what} is found, and its value is not told`, () => {
    const found = secretsIn('a.ts', `// first line\n${text}`);
    assert.equal(found.length, 1);
    assert.match(found[0], /^a\.ts:2 [a-z-]+$/);
  });

test('a short hexadecimal key is found whatever its digits', () => {
  const seeds = Array.from({ length: 2000 }, (_, seed) => seed);
  const missed = seeds.filter((seed) => secretsIn('a.ts', `apiKey = '${chance(10, seed)}'`).length !== 1);
  assert.deepEqual(missed, []);
});

test('words, paths and samples are no secrets', () => {
  const text = `password: 'officer-password-of-the-demonstration'; token = "apps/api/src/identity/tokens.ts";
    const url = 'postgresql://anjuan:api-test@db/anjuan'; const key = \`\${DB_PASSWORD}\`; secretKey: process.env.S3_SECRET_KEY`;
  assert.deepEqual(secretsIn('a.ts', text), []);
});

test('in production the server does not start with the demonstration or without its keys, and says everything at once', () => {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    SEED_DEMO: '1',
    DATABASE_URL: 'postgresql://a:password@127.0.0.1:1/b',
  };
  const { status, stderr } = spawnSync(process.execPath, [inRoot('apps/api/dist/main.js')], {
    env,
    encoding: 'utf8',
    cwd: inRoot('tools'),
  });
  assert.equal(status, 1);
  for (const name of ['SEED_DEMO', 'DATABASE_URL', 'PERSONAL_KEY', 'LOG_KEY'])
    assert.match(stderr, new RegExp(`- ${name} `));
  assert.doesNotMatch(stderr, /\n\s+at /);
});
