/*
 * `npm run bench -- row-security [100000 …]`: what row-level security costs the case list. The statement is the list's own. Once the
 * application's role asks it, with the context set and every policy at work, in the name of a head, a reviewer and an officer;
 * once the superuser, past all policies, with the same rows asked for by ordinary conditions. All take turns, so that a busy
 * machine burdens them alike. Then the list is asked for as a screen does, and what the policies cost is set against that.
 */
import { closeWorld, world } from '../prove/lib/world.mjs';
import { api } from '../prove/lib/server.mjs';
import { fill } from './fill.mjs';
import { percentile, timed } from './numbers.mjs';

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
  const { demoPerson } = await api('demo/office.js');
  const officers = ['officer01', 'officer02'].map((name) => facts.office.staff[demoPerson(name)]);
  const people = { officer: officers[0], clerk: by('clerk'), unitHead: by('unit-head'), head: by('head') };
  const matters = facts.office.powers.map(({ matter }) => matter);
  return {
    office: { ...facts.office, id: agency },
    people,
    officers: officers.map(({ id }) => id),
    matters,
  };
}

/** Half of the cases are the agency's, half another's. */
async function filled(all, size) {
  const { cluster, agency } = all;
  const place = await all.database();
  const { name } = place;
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
  return { superuser, app, agency, place };
}

/** Another way to ask for the same rows: by ordinary conditions. */
async function plainly(superuser, agency, { id, name }, unit) {
  const colleagues = `SELECT p.id FROM anjuan.person p JOIN anjuan.person me USING (agency_id, unit_id) WHERE me.id = $1`;
  const { rows } = await superuser.query(colleagues, [id]);
  const people = rows.map((row) => `'${row.id}'`).join(', ');
  const own = unit ? ` AND (f.of_office OR f.handlers && ARRAY[${people}]::uuid[] OR f.handlers = '{}')` : '';
  return { name: `plain-${name}`, where: `f.agency_id = '${agency}'${own}` };
}

/** The list's first page in the words of the application: as it is, and with conditions in the place of policies. */
async function statements() {
  const { listStatement } = await api('cases/lists/case-list.query.js');
  const { caseWhere } = await api('cases/lists/case-where.js');
  const where = caseWhere({ procedure: 'ordinary' }, TODAY);
  const text = (of) => listStatement(of, { after: false, once: false, most: LIMIT });
  const asked = (name, sql) => ({ name, text: text({ ...where, sql }), values: where.params });
  return {
    secured: asked('secured', where.sql),
    plain: ({ name, where: own }) => asked(name, `${where.sql} AND ${own}`),
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

const ASKERS = [
  { role: 'head', name: 'head01' },
  { role: 'reviewer', name: 'reviewer01' },
  { role: 'officer', name: 'officer01', unit: true },
];

/** What each asker sends, with policies and without. */
async function asked({ superuser, app, agency }) {
  const { contextSql } = await api('platform/context.js');
  const { demoPerson } = await api('demo/office.js');
  const { secured, plain } = await statements();
  return Promise.all(
    ASKERS.map(async ({ role, name, unit }) => {
      const person = demoPerson(name);
      const context = contextSql({ agency, person, roles: [role], token: 'a'.repeat(64) });
      const without = plain(await plainly(superuser, agency, { id: person, name }, unit));
      return {
        role,
        name,
        secured: () => once(app, `BEGIN READ ONLY; ${context}`, secured),
        plain: () => once(superuser, 'BEGIN READ ONLY; SELECT 1', without),
      };
    }),
  );
}

/** Each way of asking comes twice in a row and counts the second time, so that none pays for the other's turn. */
async function taken(askers) {
  const samples = askers.map(() => ({ secured: [], plain: [] }));
  for (let i = 0; i < WARM + ROUNDS; i += 1)
    for (const [n, asker] of askers.entries())
      for (const way of ['secured', 'plain']) {
        await asker[way]();
        const took = await asker[way]();
        if (i >= WARM) samples[n][way].push(took);
      }
  return samples;
}

/** The list as a screen asks for it. */
async function requests(all, place, { name }) {
  const server = await all.server({ database: place });
  const person = await server.as(name);
  const samples = await timed(ROUNDS, WARM, async () => {
    const { status } = await person.get(`/api/cases?procedure=ordinary&limit=${LIMIT - 1}`);
    if (status !== 200) throw new Error(`the list answered ${status}`);
  });
  await all.end(server);
  return samples;
}

async function measure(all, size) {
  const at = await filled(all, size);
  const { superuser, app, place } = at;
  await superuser.query('SET search_path = anjuan; SET row_security = off');
  const askers = await asked(at);
  const samples = await taken(askers);
  await Promise.all([app.end(), superuser.end()]);
  for (const [n, asker] of askers.entries())
    report({ size, role: asker.role }, samples[n], await requests(all, place, asker));
}

const round = (n) => Math.round(n * 1000) / 1000;
const percent = (share) => Math.round(share * 1000) / 10;

function report({ size: cases, role }, { secured, plain }, request) {
  for (const share of [0.5, 0.95]) {
    const [withIt, without, whole] = [secured, plain, request].map((samples) => percentile(samples, share));
    const measure = `case list, ${role}, p${share * 100}, ms`;
    const figures = { secured: round(withIt), plain: round(without), percent: percent(withIt / without - 1) };
    const ofRequest = {
      request: round(whole),
      percentOfRequest: percent((withIt - without) / (whole - withIt + without)),
    };
    console.log(JSON.stringify({ measure, cases, n: secured.length, ...figures, ...ofRequest }));
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
