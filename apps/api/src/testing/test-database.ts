import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { demoOffice, DEMO_AGENCY } from '../demo/office.js';
import { DEMO_PASSWORD } from '../identity/demo-accounts.query.js';
import { hashPassword } from '../identity/passwords.js';
import { readConfig } from '../platform/config.js';
import { Database } from '../platform/persistence/database.js';
import { prepareDatabase } from '../platform/persistence/prepare-database.js';
import { otherOffice } from './other-office.js';

const APP_PASSWORD = 'api-test';
const prefix = (): string => `anjuan_test_${process.env.ANJUAN_TEST_RUN ?? 'x'}`;

function urlOf(database: string, user?: string): string {
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = `/${database}`;
  if (user) Object.assign(url, { username: user, password: APP_PASSWORD });
  return url.toString();
}

/** Runs work as the superuser on a database. */
export async function asSuperuser<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrations once for the whole run, with two offices in it. */
async function makeTemplate(client: pg.Client, template: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
  if (rowCount) return;
  const draft = `${template}_draft`;
  await client.query(`CREATE DATABASE ${draft}`);
  const appDatabaseUrl = urlOf(draft, 'anjuan_app');
  await prepareDatabase({ ...readConfig({ DATABASE_URL: urlOf(draft) }), appDatabaseUrl });
  await client.query(`ALTER ROLE anjuan_app LOGIN PASSWORD '${APP_PASSWORD}'`);
  const database = await Database.connect(appDatabaseUrl);
  const hash = await hashPassword(DEMO_PASSWORD);
  await database.transaction({ agency: DEMO_AGENCY }, (tx) => tx.offices.found(demoOffice(hash, '2026-11-19')));
  const other = otherOffice(hash);
  await database.transaction({ agency: other.agency.agencyId }, (tx) => tx.offices.found(other));
  await database.close();
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

/** A database of its own for one spec file: its name, and the URLs of owner and application. */
export async function freshDatabase(): Promise<{
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
}> {
  const template = `${prefix()}_template`;
  const name = `${prefix()}_${randomBytes(4).toString('hex')}`;
  const home = new URL(process.env.TEST_DATABASE_URL ?? '').pathname.slice(1);
  await asSuperuser(home, async (client) => {
    await client.query('SELECT pg_advisory_lock(7302017)');
    await makeTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  return { name, ownerUrl: urlOf(name), appUrl: urlOf(name, 'anjuan_app') };
}
