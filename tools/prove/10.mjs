// Promise 10: default deny. Transactions of a real walk are played again, and their context is lost at a random point; then the
// matrix of who may see and do what is executed cell by cell.
import { randomInt } from 'node:crypto';
import { proveMatrix } from './lib/matrix.mjs';
import { playDemonstration } from './lib/plays.mjs';
import { readProbes } from './lib/reads.mjs';
import { takeDown } from './lib/recorded.mjs';
import { world } from './lib/world.mjs';

export const promise =
  'default deny, per object: every route × role × relation is answered as the table says; without a context no row is found and no write succeeds';

const SETTINGS = ['agency', 'person', 'token', 'login', 'face', 'scope', 'sight', 'acting'];
const LOSE = `SELECT ${SETTINGS.map((name) => `set_config('app.${name}', '', true)`).join(', ')}`;
const WRITE = /^\s*(INSERT|UPDATE|DELETE|WITH\b[\s\S]*\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM))|enqueue_job/i;
/** What reads no table: locks, clocks, numbers of a sequence. */
const EMPTY = /^\s*(SELECT (pg_advisory|pg_try_advisory|set_config|1\b|now\b)|SET\b|SAVEPOINT|RELEASE)/i;

/** Plays the demonstration and asks every reading route, as everybody who has a part in it. */
async function walked(all) {
  const tape = takeDown();
  const server = await all.server();
  const client = await server.cluster.superuser(server.name);
  try {
    const acts = await playDemonstration(server);
    await server.sequence();
    for (const { send } of await readProbes(server, client)) await send?.();
    return { acts, transactions: tape.transactions, name: server.name };
  } finally {
    tape.stop();
    await client.end();
    await all.end(server);
  }
}

/** Whether an answer tells nothing: no row, or one of nothing but nothing, zero and no. */
const tellsNothing = ({ rows }) =>
  rows.every((row) => Object.values(row).every((value) => [null, false, '', 0, '0'].includes(value) || empty(value)));
const empty = (value) => Array.isArray(value) && value.length === 0;

/** Runs one statement of which nothing stays when it fails. */
async function attempt(client, { text, values }) {
  await client.query('SAVEPOINT before');
  try {
    const answer = await client.query({ text, values });
    return { answer: Array.isArray(answer) ? answer.at(-1) : answer };
  } catch (error) {
    await client.query('ROLLBACK TO before');
    return { error };
  }
}

/** What is wrong with a statement that ran without a context, or undefined. */
function wrong({ text }, { answer, error }) {
  if (WRITE.test(text)) return error ? undefined : `written without a context: ${text}`;
  if (error) return error.code === '42501' ? undefined : `failed otherwise (${error.message}): ${text}`;
  return tellsNothing(answer) ? undefined : `rows without a context: ${text}`;
}

/** One transaction, up to a random point with its context, from there on without. */
async function trial(client, { context, statements }, counted, faults) {
  const point = randomInt(statements.length);
  await client.query('BEGIN');
  try {
    await client.query(context);
    for (const statement of statements.slice(0, point)) await attempt(client, statement);
    await client.query(LOSE);
    for (const statement of statements.slice(point).filter(({ text }) => !EMPTY.test(text))) {
      counted[WRITE.test(statement.text) ? 'writes' : 'reads'] += 1;
      counted.texts.add(statement.text);
      const fault = wrong(statement, await attempt(client, statement));
      if (fault) faults.push(fault.replaceAll(/\s+/g, ' ').slice(0, 300));
    }
  } finally {
    await client.query('ROLLBACK');
  }
}

/** One transaction of each kind in turn, so that the many alike do not crowd out the few. */
function byKind(transactions) {
  const kinds = new Map();
  for (const one of transactions) {
    const key = one.statements.map(({ text }) => text).join('\n');
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()];
}

/** The same with the context kept: a trial that could not find anything would prove nothing. */
async function withContext(client, kinds) {
  let rows = 0;
  for (const [{ context, statements }] of kinds) {
    await client.query('BEGIN');
    await client.query(context);
    for (const statement of statements) {
      const { answer } = await attempt(client, statement);
      if (answer && !tellsNothing(answer)) rows += answer.rows.length;
    }
    await client.query('ROLLBACK');
  }
  return rows;
}

const OPENED = ['case_file', 'document', 'person'].flatMap((table) => [
  `ALTER TABLE anjuan.${table} DISABLE ROW LEVEL SECURITY`,
  `DROP TRIGGER need_context ON anjuan.${table}`,
]);

/** With three tables left open the same trials must turn red. */
async function mutation(client, superuser, kinds) {
  for (const sql of OPENED) await superuser.query(sql);
  const [faults, counted] = [[], { reads: 0, writes: 0, texts: new Set() }];
  for (const kind of kinds) await trial(client, kind[0], counted, faults);
  return faults.length;
}

/** The short form belongs to `npm test`, whose API tests execute the matrix themselves. */
export async function prove({ short, trials = short ? 200 : 1_000 }) {
  const matrix = short ? { lines: [], cells: 0, faults: [] } : await proveMatrix();
  const dropped = await proveContext(trials);
  return {
    trials: dropped.trials + matrix.cells,
    faults: [...dropped.faults, ...matrix.faults],
    lines: [...dropped.lines, ...matrix.lines],
  };
}

async function proveContext(trials) {
  const all = await world();
  const { acts, transactions, name } = await walked(all);
  const kinds = byKind(transactions);
  const client = await all.cluster.application(name, all.agency);
  await client.query(`SELECT set_config('app.agency', '', false)`);
  const superuser = await all.cluster.superuser(name);
  const faults = [];
  const counted = { reads: 0, writes: 0, texts: new Set() };
  try {
    const seen = await withContext(client, kinds);
    if (seen === 0) faults.push('nothing was found with the context either');
    for (let i = 0; i < trials; i += 1) {
      const kind = kinds[i % kinds.length];
      await trial(client, kind[randomInt(kind.length)], counted, faults);
    }
    const found = await mutation(client, superuser, kinds);
    if (found === 0) faults.push('three tables were left open, and nothing was found');
    const { reads, writes, texts } = counted;
    const lines = [
      `${transactions.length} transactions of ${kinds.length} kinds taken down from ${acts} acts and all reading routes`,
      `with their context they find ${seen} rows; lost at ${trials} random points: ${reads} reads found nothing, ${writes} writes failed, ${texts.size} different statements`,
      `with three tables left open the same trials find ${found} faults`,
    ];
    return { trials, faults: [...new Set(faults)], lines };
  } finally {
    await Promise.all([client.end(), superuser.end()]);
  }
}
