// Writes generated cases in bulk, with the columns the API itself would compute.
import { nationalHolidays } from '../../libs/calendar/dist/index.js';
import { columnsOf } from '../../apps/api/dist/cases/perform/columns.js';
import { makeCase } from './scenario.mjs';

const CHUNK = 500;

/** Whatever columns the API computes are written: a new one needs no change here. */
const fileSql = (columns) => `INSERT INTO anjuan.case_file (${columns})
  SELECT ${columns} FROM jsonb_populate_recordset(NULL::anjuan.case_file, $1::jsonb)`;
const entrySql = `INSERT INTO anjuan.journal_entry (file_id, agency_id, seq, prev, hash, body, sealed_at)
  SELECT file_id, agency_id, seq, prev, hash, body, now()
  FROM jsonb_to_recordset($1::jsonb) AS r(file_id uuid, agency_id uuid, seq int, prev text, hash text, body jsonb)`;

const snake = (name) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

function fileRow({ file, head }, cast) {
  const columns = columnsOf(file, { office: cast.office, holidays: nationalHolidays });
  const named = Object.fromEntries(Object.entries(columns).map(([name, value]) => [snake(name), value]));
  const { id, procedure, stage, version } = file;
  return { id, agency_id: cast.office.id, procedure, stage, version, head, state: file, ...named };
}

const entryRows = ({ file, entries }, cast) =>
  entries.map(({ seq, prev, hash, body }) => ({ file_id: file.id, agency_id: cast.office.id, seq, prev, hash, body }));

/** Adds cases `from` … `to`; everything in one transaction per chunk, so that keys are checked as always. */
export async function fill(client, cast, from, to) {
  for (let at = from; at < to; at += CHUNK) {
    const cases = [];
    for (let n = at; n < Math.min(at + CHUNK, to); n += 1) cases.push(await makeCase(n, cast));
    await client.query('BEGIN');
    const rows = cases.map((c) => fileRow(c, cast));
    await client.query(fileSql(Object.keys(rows[0]).join()), [JSON.stringify(rows)]);
    await client.query(entrySql, [JSON.stringify(cases.flatMap((c) => entryRows(c, cast)))]);
    await client.query('COMMIT');
  }
  await client.query('ANALYZE anjuan.case_file, anjuan.journal_entry');
}
