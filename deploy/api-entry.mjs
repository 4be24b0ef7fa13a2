/*
 * The API's start in a container: secrets come as files, by Docker's habit of `NAME_FILE`, and the database's address is
 * put together here, so that the password stands in one place only.
 */
import fs from 'node:fs';

for (const [name, file] of Object.entries(process.env))
  if (name.endsWith('_FILE') && file)
    process.env[name.slice(0, -'_FILE'.length)] = fs.readFileSync(file, 'utf8').trim();

const { DB_HOST, DB_PORT = '5432', DB_NAME, DB_USER, DB_PASSWORD } = process.env;

if (!process.env.DATABASE_URL && DB_HOST) {
  const account = `${encodeURIComponent(DB_USER)}:${encodeURIComponent(DB_PASSWORD)}`;
  process.env.DATABASE_URL = `postgresql://${account}@${DB_HOST}:${DB_PORT}/${DB_NAME}`;
}

await import('../apps/api/dist/main.js');
