import { afterAll, describe, expect, it, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withSecretFiles } from './from-files.js';
import { refuseUnfitSecrets, unfitSecrets } from './refuse-weak.js';
import { weaknessOf } from './weakness.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'anjuan-secrets-'));
afterAll(() => rmSync(dir, { recursive: true }));
const kept = (name: string, text: string): string => {
  const file = path.join(dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const chance = (): string => randomBytes(32).toString('hex');

const good = {
  NODE_ENV: 'production',
  DATA_DIR: path.join(dir, 'nothing'),
  DATABASE_URL: `postgresql://owner:${chance()}@db/anjuan`,
  PERSONAL_KEY: `${chance()},${chance()}`,
  LOG_KEY: `-----BEGIN PRIVATE KEY-----\n${randomBytes(48).toString('base64')}\n-----END PRIVATE KEY-----\n`,
};

test('good secrets are let pass, whatever is left out that can be', () => expect(unfitSecrets(good)).toEqual([]));

describe('in production', () => {
  it.each<[string, object, RegExp]>([
    ['no database', { DATABASE_URL: '' }, /DATABASE_URL is missing/],
    ['no password of the database', { DATABASE_URL: 'postgresql://a@db/b' }, /DATABASE_URL has no password/],
    ['a known password', { DATABASE_URL: 'postgresql://a:postgres-password-1@db/b' }, /DATABASE_URL is made of words/],
    ['a short password', { APP_DATABASE_URL: 'postgresql://a:Xk3-93jd@db/b' }, /APP_DATABASE_URL is shorter/],
    ['no master key', { PERSONAL_KEY: '' }, /PERSONAL_KEY is missing.*personal\.key/],
    ['a master key of zeros', { PERSONAL_KEY: '0'.repeat(64) }, /PERSONAL_KEY has fewer than 8/],
    ['an old master key that is weak', { PERSONAL_KEY: `${chance()},${'ab'.repeat(32)}` }, /PERSONAL_KEY has fewer/],
    ['a master key that counts', { PERSONAL_KEY: '0123456789abcdef'.repeat(4) }, /PERSONAL_KEY is a row/],
    ['no key of the log', { LOG_KEY: '' }, /LOG_KEY is missing/],
    ['a key of the log that is none', { LOG_KEY: 'key' }, /LOG_KEY has no password|LOG_KEY/],
    ['a sample key of the store', { S3_SECRET_KEY: 'minioadmin-secret-123' }, /S3_SECRET_KEY is made of words/],
    [
      'a secret of the single sign-on that was not changed',
      { OIDC_CLIENT_SECRET: 'change-me-change-me-1' },
      /OIDC_CLIENT_SECRET/,
    ],
    ['the demonstration', { SEED_DEMO: '1' }, /SEED_DEMO is set/],
  ])('%s keeps the server from starting', (_what, change, says) =>
    expect(() => refuseUnfitSecrets({ ...good, ...change })).toThrow(says),
  );

  it('names everything at once and no value', () => {
    const password = 'postgres-password-1';
    const env = {
      NODE_ENV: 'production',
      SEED_DEMO: '1',
      DATABASE_URL: `postgresql://a:${password}@db/b`,
      DATA_DIR: dir,
    };
    const found = unfitSecrets(env);
    expect(found.map((line) => line.split(' ')[0])).toEqual(['SEED_DEMO', 'DATABASE_URL', 'PERSONAL_KEY', 'LOG_KEY']);
    expect(found.join()).not.toContain(password);
  });

  it('takes keys that were kept in the data folder before', () => {
    kept('keys/personal.key', chance());
    kept('keys/log.pem', good.LOG_KEY);
    expect(unfitSecrets({ ...good, PERSONAL_KEY: '', LOG_KEY: '', DATA_DIR: dir })).toEqual([]);
  });
});

test('elsewhere nothing is refused', () => expect(() => refuseUnfitSecrets({ SEED_DEMO: '1' })).not.toThrow());

describe('a secret in a file', () => {
  it('is read without the end of its line', () => {
    const env = withSecretFiles({ PERSONAL_KEY_FILE: kept('a', 'abc\n'), OIDC_CLIENT_SECRET_FILE: kept('b', 'def') });
    expect(env).toMatchObject({ PERSONAL_KEY: 'abc', OIDC_CLIENT_SECRET: 'def' });
  });

  it('becomes the address of the database, whatever characters it has', () => {
    const env = { DB_HOST: 'db', DB_NAME: 'anjuan', DB_USER: 'anjuan', DB_PASSWORD_FILE: kept('c', 'p@:/ä\n') };
    expect(withSecretFiles(env).DATABASE_URL).toBe('postgresql://anjuan:p%40%3A%2F%C3%A4@db:5432/anjuan');
  });

  it('is refused when it is not there, or when it is given twice', () => {
    expect(() => withSecretFiles({ LOG_KEY_FILE: path.join(dir, 'none') })).toThrow(
      'LOG_KEY_FILE cannot be read (ENOENT)',
    );
    expect(() => withSecretFiles({ LOG_KEY_FILE: kept('d', 'x'), LOG_KEY: 'y' })).toThrow('both set');
  });
});

test('a thousand keys made by chance are not called weak', () => {
  const found = Array.from({ length: 1000 }, () => [
    chance(),
    randomBytes(16).toString('hex'),
    randomBytes(15).toString('base64'),
  ]);
  expect(found.flat().filter((text) => weaknessOf(text))).toEqual([]);
});
