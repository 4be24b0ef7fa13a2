// What the database holds, table by table.

/** Tables the application may only add to and read: by the grants it has, not by a list that could be forgotten. */
export async function evidenceTables(client) {
  const { rows } = await client.query(`
    SELECT c.relname AS table, (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = 1) AS column
      FROM pg_class c WHERE c.relnamespace = 'anjuan'::regnamespace AND c.relkind = 'r'
       AND has_table_privilege('anjuan_app', c.oid, 'INSERT')
       AND NOT has_any_column_privilege('anjuan_app', c.oid, 'UPDATE')
       AND NOT has_table_privilege('anjuan_app', c.oid, 'DELETE') ORDER BY 1`);
  for (const needed of ['journal_entry', 'document', 'log_leaf', 'log_node', 'checkpoint'])
    if (!rows.some(({ table }) => table === needed)) throw new Error(`the application may change ${needed}`);
  return rows;
}

/** Names of all tables of the schema. */
export async function tableNames(client) {
  const { rows } = await client.query(`SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'anjuan'::regnamespace AND relkind = 'r' ORDER BY 1`);
  return rows.map(({ name }) => name);
}

/** One hash of all rows of each table, whatever their order; sessions note each request and are left out. */
export async function fingerprints(client, { except = ['session'] } = {}) {
  const names = (await tableNames(client)).filter((name) => !except.includes(name));
  const one = (name) =>
    `SELECT '${name}' AS name, count(*)::int AS n, coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0)::text AS sum FROM anjuan.${name} t`;
  const { rows } = await client.query(names.map(one).join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, n, sum }) => [name, `${n} ${sum}`]));
}

/** Names of the tables that differ between two fingerprints. */
export const changed = (before, after) => Object.keys(after).filter((name) => before[name] !== after[name]);
