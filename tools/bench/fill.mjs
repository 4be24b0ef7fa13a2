// Writes generated cases in bulk, with the columns the API itself would compute.
import { nationalHolidays } from '../../libs/calendar/dist/index.js';
import { columnsOf } from '../../apps/api/dist/cases/perform/columns.js';
import { makeCase } from './scenario.mjs';

const CHUNK = 500;

const fileSql = `INSERT INTO anjuan.case_file (id, agency_id, procedure, kind, stage, version, number, title, matter, party_label, place,
    handlers, opened_on, last_act_on, act_on, due_on, due_clock, awaits_roles, review_state, publicity_state, gap_count, outcome,
    retention_class, rested_on, holds, disposal, minor, ended, head, state, search_text)
  SELECT id, agency_id, procedure, kind, stage, version, number, title, matter, party_label, place, handlers, opened_on, last_act_on, act_on,
    due_on, due_clock, awaits_roles, review_state, publicity_state, gap_count, outcome, retention_class, rested_on, holds, disposal, minor, ended, head, state,
    search_text
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, agency_id uuid, procedure text, kind text, stage text, version int, number text,
    title text, matter text, party_label text, place text, handlers uuid[], opened_on date, last_act_on date, act_on date, due_on date,
    due_clock text, awaits_roles text[], review_state text, publicity_state text, gap_count int, outcome text, retention_class text,
    rested_on date, holds int, disposal text, minor boolean, ended boolean, head text,
    state jsonb, search_text text)`;
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
    await client.query(fileSql, [JSON.stringify(cases.map((c) => fileRow(c, cast)))]);
    await client.query(entrySql, [JSON.stringify(cases.flatMap((c) => entryRows(c, cast)))]);
    await client.query('COMMIT');
  }
  await client.query('ANALYZE anjuan.case_file, anjuan.journal_entry');
}
