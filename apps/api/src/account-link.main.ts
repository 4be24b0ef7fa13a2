import 'reflect-metadata';
import { AccountQuery } from './identity/sign-in/account.query.js';
import { Clock } from './platform/clock.js';
import { readConfig } from './platform/config.js';
import { Invitations } from './platform/invitations.js';
import { Database } from './platform/persistence/database.js';
import type { AccessBody } from './platform/persistence/repositories/access.repository.js';
import { asApplication } from './platform/persistence/roles.js';
import { Reader } from './platform/reads/reader.js';
import { UnitOfWork } from './platform/unit-of-work.js';

/* A one-time link for an account of DATABASE_URL, named by its user name: the way back for an administrator, whom nobody else may reset. */

const CONSOLE = '00000000-0000-0000-0000-000000000000';

/** The link is an entry, as one made on the screen would be. */
const entry = (person: string): AccessBody => ({
  who: { person: CONSOLE, name: '系统', roles: ['system'] },
  action: 'account.invite',
  object: person,
  where: 'account-link',
  source: { address: 'server', agent: 'none' },
  outcome: 'allowed',
  status: 201,
});

const [username] = process.argv.slice(2);
const config = readConfig();
const url = asApplication(config.appDatabaseUrl ?? config.databaseUrl);
const [database, reader, clock] = [await Database.connect(url), Reader.on(url), new Clock()];
try {
  const account = await new AccountQuery(reader).named(username ?? '');
  if (!account) throw new Error('npm run account-link -- USERNAME: there is no such account');
  const { agency, person, passwordHash } = account;
  const purpose = passwordHash === null ? 'account' : 'reset';
  const { link, expiresAt } = await new UnitOfWork(database).run({ agency }, async (tx) => {
    await tx.access.add([{ at: clock.now(), body: entry(person) }]);
    return new Invitations(config, clock).issue(tx, { person, purpose });
  });
  process.stdout.write(`${link}\n(until ${expiresAt.toISOString()}; it opens once)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await Promise.all([database.close(), reader.close()]);
}
