/*
 * The API's start in a container: secrets come as files, by Docker's habit of `NAME_FILE`, and the database's address is
 * put together here, so that the password stands in one place only. With a name it runs one of the office's other programs:
 * `node deploy/api-entry.mjs office FILE`, `account-link NAME`, `audit`, `fixity`, `rotate-keys`, `move-evidence`.
 */
import fs from 'node:fs';

const SECRETS = ['DB_PASSWORD', 'PERSONAL_KEY', 'LOG_KEY', 'OIDC_CLIENT_SECRET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'];
const PROGRAMS = ['office', 'account-link', 'audit', 'fixity', 'rotate-keys', 'move-evidence'];

for (const name of SECRETS) {
  const file = process.env[`${name}_FILE`];
  if (file) process.env[name] = fs.readFileSync(file, 'utf8').trim();
}

const { DB_HOST, DB_PORT = '5432', DB_NAME, DB_USER, DB_PASSWORD } = process.env;

if (!process.env.DATABASE_URL && DB_HOST) {
  const account = `${encodeURIComponent(DB_USER)}:${encodeURIComponent(DB_PASSWORD)}`;
  process.env.DATABASE_URL = `postgresql://${account}@${DB_HOST}:${DB_PORT}/${DB_NAME}`;
}

// The program reads its own arguments from where they stand without this file in between.
const [program] = process.argv.splice(2, 1);
if (program !== undefined && !PROGRAMS.includes(program)) throw new Error(`unknown program: ${program}`);
await import(`../apps/api/dist/${program === undefined ? 'main' : `${program}.main`}.js`);
