// Promise 7: the application cannot change what it has recorded, nor unlock it for itself.
import { fingerprints, evidenceTables } from './lib/tables.mjs';
import { world } from './lib/world.mjs';

export const promise = 'audit rows cannot be changed by the application';

/** What a broken-into application would try on each table of records. */
const attempts = (table, column) => [
  ['update', `UPDATE ${table} SET ${column} = ${column}`],
  ['delete', `DELETE FROM ${table}`],
  ['truncate', `TRUNCATE ${table} CASCADE`],
  ['disable trigger', `ALTER TABLE ${table} DISABLE TRIGGER ALL`],
  ['drop', `DROP TABLE ${table} CASCADE`],
  ['open row security', `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`],
  ['new trigger', `CREATE TRIGGER t BEFORE INSERT ON ${table} EXECUTE FUNCTION suppress_redundant_updates_trigger()`],
  ['swallow inserts', `CREATE RULE r AS ON INSERT TO ${table} DO INSTEAD NOTHING`],
];

const once = [
  ['become owner', 'SET ROLE anjuan_owner'],
  ['skip triggers', `SET session_replication_role = 'replica'`],
  ['drop schema', 'DROP SCHEMA anjuan CASCADE'],
  ['drop trigger', 'DROP TRIGGER queue_entry ON journal_entry'],
  ['replace function', `CREATE OR REPLACE FUNCTION anjuan.queue_entry() RETURNS trigger LANGUAGE sql AS 'SELECT 1'`],
];

/** Refused for want of privilege; anything else, an error included, is not what was promised. */
async function refused(client, sql) {
  await client.query('SAVEPOINT before');
  try {
    await client.query(sql);
    return 'carried out';
  } catch ({ code, message }) {
    return code === '42501' ? undefined : `failed otherwise: ${message}`;
  } finally {
    await client.query('ROLLBACK TO before');
  }
}

export async function prove() {
  const { cluster, agency, ...own } = await opened();
  const tables = await evidenceTables(own.superuser);
  const before = await fingerprints(own.superuser);
  const app = await cluster.application(own.name, agency);
  const faults = [];
  let trials = 0;
  await app.query('BEGIN');
  const all = [...tables.flatMap(({ table, column }) => attempts(table, column)), ...once];
  for (const [what, sql] of all) {
    trials += 1;
    const found = await refused(app, sql);
    if (found) faults.push(`${what}: ${sql}: ${found}`);
  }
  await app.query('ROLLBACK');
  const after = await fingerprints(own.superuser);
  if (JSON.stringify(before) !== JSON.stringify(after)) faults.push('a table has changed');
  await Promise.all([app.end(), own.superuser.end()]);
  const lines = [`${tables.length} tables of records: ${tables.map(({ table }) => table).join(', ')}`];
  return { trials, faults, lines: [...lines, `${trials - faults.length} of ${trials} attempts refused`] };
}

async function opened() {
  const all = await world();
  const { name } = await all.database({ seeded: true });
  return { cluster: all.cluster, agency: all.agency, name, superuser: await all.cluster.superuser(name) };
}
