import pg from 'pg';
import { DataSource } from 'typeorm';
import { runMigrations } from 'graphile-worker';
import type { Config } from '../config.js';
import { queueLogger } from '../jobs/queue-logger.js';
import { Schema1763800000001 } from './migrations/001-schema.js';
import { Finders1763800000002 } from './migrations/002-finders.js';
import { Jobs1763800000003 } from './migrations/003-jobs.js';
import { FasterReads1763800000004 } from './migrations/004-faster-reads.js';
import { Calendars1763800000005 } from './migrations/005-calendars.js';
import { Log1763800000006 } from './migrations/006-log.js';
import { Evidence1763800000007 } from './migrations/007-evidence.js';
import { Access1763800000008 } from './migrations/008-access.js';
import { Proof1763800000009 } from './migrations/009-proof.js';
import { AuditRuns1763800000010 } from './migrations/010-audit.js';
import { Destruction1763800000011 } from './migrations/011-destruction.js';
import { Districts1763800000013 } from './migrations/013-districts.js';
import { SignIn1763800000012 } from './migrations/012-sign-in.js';
import { PersonalKeys1763800000015 } from './migrations/015-personal-keys.js';
import { Sight1763800000016 } from './migrations/016-sight.js';
import { AccessSearch1763800000018 } from './migrations/018-access-search.js';
import { SettledSight1763800000019 } from './migrations/019-settled-sight.js';
import { BroughtAgain1763800000020 } from './migrations/020-brought-again.js';
import { ForgottenPassword1763800000021 } from './migrations/021-forgotten-password.js';
import { appUrlWithFreshPassword, ensureRoles } from './roles.js';
import { closeTables } from './row-security.js';
import { checkServer } from './server-check.js';

/** Migrations in their order. */
export const migrations = [
  Schema1763800000001,
  Finders1763800000002,
  Jobs1763800000003,
  FasterReads1763800000004,
  Calendars1763800000005,
  Log1763800000006,
  Evidence1763800000007,
  Access1763800000008,
  Proof1763800000009,
  AuditRuns1763800000010,
  Destruction1763800000011,
  Districts1763800000013,
  SignIn1763800000012,
  PersonalKeys1763800000015,
  Sight1763800000016,
  AccessSearch1763800000018,
  SettledSight1763800000019,
  BroughtAgain1763800000020,
  ForgottenPassword1763800000021,
];

/** Two processes that start at once must not migrate at once. */
const LOCK = 'SELECT pg_advisory_lock(7_302_016)';

async function migrate(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'anjuan_migration' });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/**
 * Checks the server, makes roles and schema, and answers with the URL the application itself connects by.
 * @throws Error when the server is unfit or cannot be reached
 */
export async function prepareDatabase({ databaseUrl, appDatabaseUrl }: Config): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await checkServer(client);
    await client.query(LOCK);
    await ensureRoles(client);
    await runMigrations({ connectionString: databaseUrl, logger: queueLogger });
    await migrate(databaseUrl);
    await closeTables(client);
    return appDatabaseUrl ?? (await appUrlWithFreshPassword(client, databaseUrl));
  } finally {
    await client.end();
  }
}
