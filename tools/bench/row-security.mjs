/*
 * `npm run bench -- row-security [100000 …]`: what row-level security costs the case list. The statement is the list's own. Once the
 * application's role asks it, with the context set and every policy at work; once the superuser, past all policies, with the
 * agency as an ordinary condition. Both take turns, so that a busy machine burdens them alike.
 */
import { closeWorld, world } from '../prove/lib/world.mjs';
import { api } from '../prove/lib/server.mjs';
import { fill } from './fill.mjs';
import { percentile } from './numbers.mjs';

const ROUNDS = 400;
const WARM = 100;
/** Cases the kernel makes; the others are their copies, with ids and days of their own. */
const MADE = 1_000;
const TODAY = '2026-11-20';
const LIMIT = 51;

const COLUMNS = `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS list FROM pg_attribute
  WHERE attrelid = 'anjuan.case_file'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    AND attname NOT IN ('id', 'agency_id', 'opened_on')`;

/** People whose acts make the cases, read as the rules see them. */
async function castOf(client, agency) {
  const { readAgency } = await api('platform/reads/office.query.js');
  const facts = await readAgency(async (sql) => (await client.query(sql)).rows);
  const all = Object.values(facts.office.staff);
  const by = (role) => all.find(({ roles }) => roles.includes(role));
  const officers = all.filter(({ roles, certificate }) => roles.includes('officer') && certificate.validTo > '2027');
  const people = { officer: officers[0], clerk: by('clerk'), unitHead: by('unit-head'), head: by('head') };
  const matters = facts.office.powers.map(({ matter }) => matter);
  return {
    office: { ...facts.office, id: agency },
    people,
    officers: officers.slice(0, 2).map(({ id }) => id),
    matters,
  };
}

/** Half of the cases are the agency's, half another's. */
async function filled(all, size) {
  const { cluster, agency } = all;
  const { name } = await all.database();
  const superuser = await cluster.superuser(name);
  const app = await cluster.application(name, agency);
  await fill(superuser, await castOf(app, agency), 0, Math.min(MADE, size / 2));
  const { list } = (await superuser.query(COLUMNS)).rows[0];
  const other = (
    await superuser.query(`INSERT INTO anjuan.agency (agency_id, name, district, address, phone, complaints, reconsideration)
    VALUES (uuidv7(), '另一机关', '', '', '', '', '') RETURNING agency_id AS id`)
  ).rows[0].id;
  const copy = (to, count) =>
    superuser.query(
      `INSERT INTO anjuan.case_file (id, agency_id, opened_on, ${list})
        SELECT uuidv7(), $1, opened_on - (n % 700)::int, ${list} FROM anjuan.case_file, generate_series(1, $2) n
         WHERE agency_id = $3 LIMIT $4`,
      [to, Math.ceil(count / MADE), agency, count],
    );
  await copy(other, size / 2);
  if (size / 2 > MADE) await copy(agency, size / 2 - MADE);
  await superuser.query('VACUUM ANALYZE anjuan.case_file');
  return { superuser, app, agency };
}

/** The list's first page in the words of the application. */
async function statements() {
  const { listStatement } = await api('cases/lists/case-list.query.js');
  const { caseWhere } = await api('cases/lists/case-where.js');
  const where = caseWhere({ procedure: 'ordinary' }, TODAY);
  const plain = { ...where, sql: `${where.sql} AND f.agency_id = $${where.params.length + 1}` };
  const text = (of) => listStatement(of, { after: false, once: false });
  return {
    secured: { name: 'secured', text: text(where), values: [...where.params, LIMIT] },
    // The page's limit is the parameter after those of the conditions.
    bare: (agency) => ({
      name: 'bare',
      text: text({ ...plain, params: [...where.params, agency] }),
      values: [...where.params, agency, LIMIT],
    }),
  };
}

async function once(client, begin, query) {
  const started = performance.now();
  await client.query(begin);
  const { rowCount } = await client.query(query);
  await client.query('COMMIT');
  if (rowCount !== LIMIT) throw new Error(`${rowCount} lines instead of ${LIMIT}`);
  return performance.now() - started;
}

async function measure(all, size) {
  const { superuser, app, agency } = await filled(all, size);
  const { contextSql } = await api('platform/context.js');
  const { secured, bare } = await statements();
  const plain = bare(agency);
  const person = '00000000-0000-8000-a000-000000000001';
  const context = `BEGIN READ ONLY; ${contextSql({ agency, person, roles: ['head'], token: 'a'.repeat(64) })}`;
  const samples = { secured: [], bare: [] };
  await superuser.query('SET search_path = anjuan; SET row_security = off');
  for (let i = 0; i < WARM + ROUNDS; i += 1) {
    const took = [await once(app, context, secured), await once(superuser, 'BEGIN READ ONLY; SELECT 1', plain)];
    if (i < WARM) continue;
    samples.secured.push(took[0]);
    samples.bare.push(took[1]);
  }
  await Promise.all([app.end(), superuser.end()]);
  report(size, samples);
}

const round = (n) => Math.round(n * 1000) / 1000;

function report(cases, { secured, bare }) {
  for (const share of [0.5, 0.95]) {
    const [withIt, without] = [percentile(secured, share), percentile(bare, share)];
    const percent = Math.round((withIt / without - 1) * 1000) / 10;
    const measure = `case list, p${share * 100}, ms`;
    console.log(
      JSON.stringify({ measure, cases, n: secured.length, secured: round(withIt), bare: round(without), percent }),
    );
  }
}

/** Measures with each number of cases; two agencies have half each. */
export async function benchRowSecurity(sizes) {
  const all = await world();
  try {
    for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(all, size);
  } finally {
    await closeWorld();
  }
}
