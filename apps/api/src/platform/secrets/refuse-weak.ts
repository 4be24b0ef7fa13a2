import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Env, SECRETS, type SecretName } from './secret-names.js';
import { passwordIn, weaknessOf } from './weakness.js';

/** Secrets no installation that is used in earnest can do without, and where a key may lie that was kept there before. */
const NEEDED: Readonly<Partial<Record<SecretName, string | null>>> = {
  DATABASE_URL: null,
  PERSONAL_KEY: 'keys/personal.key',
  LOG_KEY: 'keys/log.pem',
};
const yes = (value: string | undefined): boolean => value === '1' || value === 'true';
const PEM = /-----BEGIN PRIVATE KEY-----\s+([\w+/=\s]+?)\s+-----END PRIVATE KEY-----/;

/**
 * Everything that keeps an installation from being used in earnest: secrets that are missing or can be guessed, and the
 * demonstration, whose password everybody can read. @returns sentences that name settings and never their values
 */
export function unfitSecrets(env: Env): readonly string[] {
  const demo = yes(env.SEED_DEMO) ? ['SEED_DEMO is set: the demonstration’s accounts have a published password'] : [];
  return [...demo, ...SECRETS.flatMap((name) => (env[name] ? weakIn(name, env[name]) : missing(name, env)))];
}

/** @throws Error that lists everything, when this is production */
export function refuseUnfitSecrets(env: Env): void {
  if (env.NODE_ENV !== 'production') return;
  const found = unfitSecrets(env);
  if (found.length > 0) throw new Error(`these settings are not fit for production:\n  - ${found.join('\n  - ')}`);
}

/** In production nobody makes a key silently: with the folder it would be lost, and with it what it opens. */
function missing(name: SecretName, { DATA_DIR = '.data' }: Env): readonly string[] {
  const kept = NEEDED[name];
  if (kept === undefined || (kept !== null && existsSync(path.resolve(DATA_DIR, kept)))) return [];
  return [`${name} is missing: set it, or ${name}_FILE${kept === null ? '' : `, or put it into DATA_DIR/${kept}`}`];
}

function weakIn(name: SecretName, value: string): readonly string[] {
  return partsOf(name, value)
    .map((part) => (part === '' ? 'has no password' : weaknessOf(part)))
    .flatMap((wrong) => (wrong ? [`${name} ${wrong}`] : []));
}

/** What of a setting somebody would have to guess. */
function partsOf(name: SecretName, value: string): readonly string[] {
  if (name === 'DATABASE_URL' || name === 'APP_DATABASE_URL') {
    const password = passwordIn(value);
    return password === undefined ? [] : [password];
  }
  // The account of a store is a name, which providers give; its key is the secret.
  if (name === 'S3_ACCESS_KEY') return [];
  if (name === 'PERSONAL_KEY') return value.split(',').map((key) => key.trim());
  return name === 'LOG_KEY' ? [PEM.exec(value)?.[1] ?? ''] : [value];
}
