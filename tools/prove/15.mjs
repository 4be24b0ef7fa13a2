// Promise 15 (AU-9(3), AU-9(4)): cryptographic protection is promises 4 and 5; here it is that privileges are apart.
import { world } from './lib/world.mjs';

export const promise =
  'protection of records: privileges of owner, searches and application are apart (with promises 4, 5, 7)';

const ROLES = `SELECT rolname AS name, rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication AS mighty
  FROM pg_roles WHERE rolname LIKE 'anjuan_%'`;
const MEMBERS = `SELECT count(*)::int AS n FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = 'anjuan_app'`;
const OWNED = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'anjuan'::regnamespace
  AND relowner = (SELECT oid FROM pg_roles WHERE rolname = 'anjuan_app')`;
const OPEN = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'anjuan'::regnamespace AND relkind = 'r'
  AND NOT (relrowsecurity AND relforcerowsecurity)`;

export async function prove() {
  const all = await world();
  const { name } = await all.database();
  const client = await all.cluster.superuser(name);
  const rows = async (sql) => (await client.query(sql)).rows;
  const roles = await rows(ROLES);
  const [{ n: memberships }] = await rows(MEMBERS);
  const faults = [
    ...roles.filter(({ mighty }) => mighty).map((role) => `${role.name} may do more than it should`),
    ...(memberships > 0 ? ['the application can become another role'] : []),
    ...(await rows(OWNED)).map((table) => `the application owns ${table.name}`),
    ...(await rows(OPEN)).map((table) => `${table.name} does not force row-level security`),
  ];
  await client.end();
  const lines = [
    `${roles.map((role) => role.name).join(', ')}: no power of an administrator, no way from one to the other`,
  ];
  return { trials: roles.length + 3, faults, lines };
}
