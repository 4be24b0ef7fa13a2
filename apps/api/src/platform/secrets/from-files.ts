import { readFileSync } from 'node:fs';
import { type Env, SECRETS, type SecretName } from './secret-names.js';

/** Reads secrets from the files that are named for them. @throws Error when a file cannot be read, or a secret is given twice */
export function withSecretFiles(env: Env): Env {
  const read = SECRETS.filter((name) => env[`${name}_FILE`]).map((name) => [name, secretIn(env, name)]);
  return withDatabaseUrl({ ...env, ...Object.fromEntries(read) });
}

function secretIn(env: Env, name: SecretName): string {
  const file = env[`${name}_FILE`] ?? '';
  if (env[name]) throw new Error(`${name} and ${name}_FILE are both set: one of them must go`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new Error(`${name}_FILE cannot be read (${code})`, { cause: error });
  }
}

/** Puts the database's address together where its password comes by itself, so that it stands in one place only. */
function withDatabaseUrl(env: Env): Env {
  const { DATABASE_URL, DB_HOST, DB_PORT = '5432', DB_NAME = '', DB_USER = '', DB_PASSWORD = '' } = env;
  if (DATABASE_URL || !DB_HOST) return env;
  const account = `${encodeURIComponent(DB_USER)}:${encodeURIComponent(DB_PASSWORD)}`;
  return { ...env, DATABASE_URL: `postgresql://${account}@${DB_HOST}:${DB_PORT}/${DB_NAME}` };
}
