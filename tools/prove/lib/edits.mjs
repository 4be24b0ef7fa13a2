// Edits of single values past every constraint, as somebody with the whole database in hand would make them.

/** Another value of the same type, never the old one. */
const OTHER = {
  text: (c) => (isHash(c) ? `translate(${c}, '0123456789abcdef', '123456789abcdef0')` : `${c} || 'x'`),
  uuid: (c) => `translate(${c}::text, '0123456789abcdef', '123456789abcdef0')::uuid`,
  'uuid[]': () => `ARRAY['00000000-0000-4000-8000-000000000001']::uuid[]`,
  'text[]': () => `ARRAY['forged']`,
  integer: (c) => `${c} + 1000`,
  smallint: (c) => `${c} + 50`,
  bigint: (c) => `${c} + 1000`,
  boolean: (c) => `NOT ${c}`,
  date: (c) => `${c} + 1`,
  'timestamp with time zone': (c) => `${c} + interval '1 hour'`,
  bytea: (c) => `set_byte(${c}, 20, 255 - get_byte(${c}, 20))`,
  jsonb: (c) => `${c} || '{"forged": true}'`,
};

const isHash = (column) =>
  ['hash', 'prev', 'head', 'root', 'digest', 'proof', 'commitment', 'original'].includes(column);

/** A value where there was none. */
const FRESH = {
  text: `'forged'`,
  uuid: `'00000000-0000-4000-8000-000000000001'`,
  date: `'2026-01-01'`,
  'timestamp with time zone': 'now()',
  jsonb: `'{"forged": true}'`,
  bytea: `'\\x00'`,
};

/** Of what was destroyed only its digest, its entry and its end are left to compare; other rows come first. */
const GONE = `to_jsonb(t)->>'destroyed_at' IS NOT NULL`;

/**
 * Edits one value of one row: one that has a value where there is such a row.
 * @returns a function that puts back what was there
 */
export async function edited(client, { table, name, type }) {
  await client.query(`SET session_replication_role = 'replica'`);
  await dropChecks(client, table);
  const full = `anjuan.${table}`;
  const { rows } = await client.query(
    `SELECT ctid::text AS at, ${name} IS NULL AS empty FROM ${full} ORDER BY ${name} IS NULL, ${GONE}, md5(t::text) LIMIT 1`.replace(
      `FROM ${full}`,
      `FROM ${full} t`,
    ),
  );
  const [{ at, empty }] = rows;
  const before = `prove_before_${table}`;
  await client.query(`CREATE TEMP TABLE ${before} AS SELECT * FROM ${full} WHERE ctid = '${at}'`);
  const value = empty ? FRESH[type] : OTHER[type]?.(name);
  if (!value) throw new Error(`no other value of type ${type} for ${table}.${name}`);
  const changed = await client.query(
    `UPDATE ${full} SET ${name} = ${value} WHERE ctid = '${at}' RETURNING ctid::text AS at`,
  );
  return async () => {
    const [now] = changed.rows;
    await client.query(`UPDATE ${full} SET ${name} = b.${name} FROM ${before} b WHERE ${table}.ctid = '${now.at}'`);
    await client.query(`DROP TABLE ${before}`);
  };
}

/** A superuser is not stopped by a check either. */
async function dropChecks(client, table) {
  const { rows } = await client.query(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = 'anjuan.${table}'::regclass AND contype = 'c'`,
  );
  for (const { name } of rows) await client.query(`ALTER TABLE anjuan.${table} DROP CONSTRAINT ${name}`);
}
