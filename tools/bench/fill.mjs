// Writes generated cases in bulk, with the columns the API itself would compute.
import { nationalHolidays } from '../../libs/calendar/dist/index.js';
import { columnsOf } from '../../apps/api/dist/cases/perform/columns.js';
import { makeCase } from './scenario.mjs';

const CHUNK = 500;

/** Rows into a table, by the names of their columns. */
const insert = (client, table, rows) => {
  if (rows.length === 0) return undefined;
  const columns = Object.keys(rows[0]).join(', ');
  const sql = `INSERT INTO anjuan.${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::anjuan.${table}, $1::jsonb)`;
  return client.query(sql, [JSON.stringify(rows)]);
};

const snake = (name) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

function fileRow({ file, head }, cast) {
  const columns = columnsOf(file, { office: cast.office, holidays: nationalHolidays });
  const named = Object.fromEntries(Object.entries(columns).map(([name, value]) => [snake(name), value]));
  const { id, procedure, stage, version } = file;
  return { id, agency_id: cast.office.id, procedure, stage, version, head, state: file, ...named };
}

const entryRows = ({ file, entries }, cast) =>
  entries.map(({ seq, prev, hash, body }) => {
    return { file_id: file.id, agency_id: cast.office.id, seq, prev, hash, body, sealed_at: body.at };
  });

/** What is kept apart of the party: encrypted under a key of the agency, as the API does. */
async function valueRow({ file, entries, party }, cast, { vault, keys }) {
  const { ref, value, salt, commitment } = party;
  const cipher = `\\x${(await vault.close(keys, value, ref)).toString('hex')}`;
  const [{ body }] = entries;
  return { ref, agency_id: cast.office.id, file_id: file.id, cipher, salt, commitment, created_at: body.at };
}

const SERIES = `INSERT INTO anjuan.number_series (agency_id, series, year, last) VALUES ($1, $2, $3, $4)
  ON CONFLICT (agency_id, series, year) DO UPDATE SET last = number_series.last + excluded.last`;

/** Numbers the cases were given count in their series. */
async function count(client, cases, cast) {
  const given = {};
  for (const { body } of cases.flatMap(({ entries }) => entries))
    for (const series of Object.keys(body.numbers)) {
      const key = `${series} ${body.on.slice(0, 4)}`;
      given[key] = (given[key] ?? 0) + 1;
    }
  for (const [key, last] of Object.entries(given))
    await client.query(SERIES, [cast.office.id, ...key.split(' '), last]);
}

/**
 * Adds cases `from` … `to`; everything in one transaction per chunk, so that keys are checked as always.
 * @param sealing the vault and the agency's keys: with them everything an audit looks for is there, without them only the files
 */
export async function fill(client, cast, from, to, sealing) {
  for (let at = from; at < to; at += CHUNK) {
    const cases = [];
    for (let n = at; n < Math.min(at + CHUNK, to); n += 1) cases.push(await makeCase(n, cast));
    await client.query('BEGIN');
    await insert(
      client,
      'case_file',
      cases.map((c) => fileRow(c, cast)),
    );
    await insert(
      client,
      'journal_entry',
      cases.flatMap((c) => entryRows(c, cast)),
    );
    if (sealing) {
      const values = [];
      for (const made of cases) values.push(await valueRow(made, cast, sealing));
      await insert(client, 'personal_value', values);
      await count(client, cases, cast);
    }
    await client.query('COMMIT');
  }
  await client.query('ANALYZE anjuan.case_file, anjuan.journal_entry');
}
