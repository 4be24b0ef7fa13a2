import type pg from 'pg';
import { sightOfTable } from './sight-policies.js';

/**
 * The agency whose rows a transaction may see: one setting, verified before it is set. A value of its own, so that it is worked
 * out once for a whole statement and not for each row a scan passes by.
 */
export const own = `agency_id = (SELECT nullif(current_setting('app.agency', true), '')::uuid)`;

/** No supervisor of a district is asking. */
const NO_DISTRICT = `(SELECT coalesce(current_setting('app.scope', true), '') <> 'district')`;
/** None is, or the database itself found that the session's person supervises the agency. */
const BELOW = `(SELECT coalesce(current_setting('app.scope', true), '') <> 'district' OR anjuan.looks_below())`;

/** What a supervisor of the district may read of the offices below: files, statistics, integrity. Any other table is closed. */
const districtReads: ReadonlySet<string> = new Set([
  'access_entry', 'agency', 'agency_key', 'agency_setting', 'audit_run', 'blob_removal', 'calendar_year', 'case_file',
  'checkpoint', 'custody_event', 'derived_copy', 'document', 'evidence_blob', 'evidence_use', 'fixity_run', 'hearing_threshold',
  'journal_entry', 'log_leaf', 'log_node', 'log_pending', 'personal_value', 'power', 'publication_record', 'rendition', 'unit',
  'witness', 'witness_signature',
]); // prettier-ignore

/** Everything that closes one table; each statement may be left out where it is done already. */
function closing(
  table: string,
): Readonly<Record<'forced' | 'own_agency' | 'district' | 'sight' | 'need_context', string>> {
  const name = `anjuan.${table}`;
  return {
    forced: `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
    own_agency: `DROP POLICY IF EXISTS own_agency ON ${name}; CREATE POLICY own_agency ON ${name} USING (${own}) WITH CHECK (${own})`,
    district: `CREATE POLICY district ON ${name} AS RESTRICTIVE FOR SELECT TO anjuan_app
      USING (${districtReads.has(table) ? BELOW : NO_DISTRICT})`,
    sight: `CREATE POLICY sight ON ${name} AS RESTRICTIVE FOR SELECT TO anjuan_app USING (${sightOfTable[table] ?? 'true'})`,
    need_context: `CREATE TRIGGER need_context BEFORE INSERT OR UPDATE OR DELETE ON ${name}
      FOR EACH STATEMENT EXECUTE FUNCTION anjuan.need_context()`,
  };
}

/** What each table has of it; a table that is not the owner's is none of ours. */
const STATE = `
SELECT c.relname AS table, c.relrowsecurity AND c.relforcerowsecurity AS forced,
  EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_agency'
    AND pg_get_expr(p.polqual, c.oid) LIKE '(agency_id = ( SELECT %') AS own_agency,
  EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'district') AS district,
  EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'sight') AS sight,
  EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'need_context') AS need_context
FROM pg_class c WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`;

type State = { readonly table: string } & Readonly<Record<keyof ReturnType<typeof closing>, boolean>>;

/**
 * Closes every table of the schema, after the migrations: row-level security is forced, rows are their agency's own, a
 * supervisor of the district reads what is listed above, and nothing is written without a context. What is there already is
 * left as it is; a migration that wants another policy drops the old one, and it is made anew here.
 */
export async function closeTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<State>(STATE);
  const missing = rows.flatMap(({ table, ...done }) =>
    Object.entries(closing(table)).flatMap(([what, sql]) => (done[what as keyof typeof done] ? [] : [sql])),
  );
  if (missing.length === 0) return;
  await client.query(['BEGIN', 'SET LOCAL ROLE anjuan_owner', ...missing, 'COMMIT'].join(';\n'));
}
