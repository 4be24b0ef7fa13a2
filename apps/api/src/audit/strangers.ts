import type pg from 'pg';
import type { Findings } from './finding.js';

const FREE = 'SELECT rolsuper OR rolbypassrls AS yes FROM pg_roles WHERE rolname = current_user';
const TABLES = `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'agency_id'
  WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relkind = 'r' ORDER BY 1`;
const strangers = (table: string): string => `SELECT count(*)::int AS rows, agency_id AS agency FROM anjuan.${table}
  WHERE agency_id NOT IN (SELECT agency_id FROM anjuan.agency) GROUP BY agency_id`;

/** Rows of an agency that is not there: row-level security hides them from every other look. Needs a superuser. */
export async function checkStrangers(client: pg.Client, findings: Findings): Promise<void> {
  const { rows: free } = await client.query<{ yes: boolean }>(FREE);
  if (!free[0]?.yes) return;
  const { rows: tables } = await client.query<{ name: string }>(TABLES);
  for (const { name } of tables.filter((table) => table.name !== 'agency')) {
    const { rows } = await client.query<{ rows: number; agency: string }>(strangers(name));
    for (const { rows: count, agency } of rows)
      findings.differs({ table: name, key: `${count} rows` }, 'agency_id', agency, 'an agency');
  }
}
