// Which columns the audit answers for: all of its tables', but for those that follow from nothing that is logged.

const TABLES = [
  'case_file',
  'journal_entry',
  'document',
  'rendition',
  'evidence_blob',
  'custody_event',
  'access_entry',
  'derived_copy',
  'personal_value',
  'publication_record',
  'number_series',
  'calendar_year',
  'log_leaf',
  'log_node',
  'checkpoint',
  'witness_signature',
];

/** What no entry tells: moments of work that can be done again, and what a file says of itself. */
const FREE = new Set([
  'rendition.rendered_at',
  'checkpoint.signed_at',
  'derived_copy.made_by',
  'derived_copy.made_at',
  'derived_copy.media_type',
  'derived_copy.kind',
]);

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type, a.attnotnull AS needed
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relname = ANY($1) AND a.attnum > 0 AND NOT a.attisdropped
     AND a.attgenerated = '' ORDER BY c.relname, a.attnum`;

/** Audited columns, those left out, and tables without a row to edit. */
export async function auditedColumns(client) {
  const { rows } = await client.query(COLUMNS, [TABLES]);
  const empty = new Set();
  for (const table of new Set(rows.map((row) => row.table)))
    if (!(await client.query(`SELECT 1 FROM anjuan.${table} LIMIT 1`)).rowCount) empty.add(table);
  const there = rows.filter(({ table }) => !empty.has(table));
  const isFree = ({ table, name }) => FREE.has(`${table}.${name}`);
  const columns = there.filter((column) => !isFree(column));
  return { columns, free: rows.filter(isFree).map(({ table, name }) => `${table}.${name}`), empty: [...empty] };
}
