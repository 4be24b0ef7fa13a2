// Two thousand hostile requests, made of the server's own description and texts that have broken others: none is answered by
// a fault of ours, none changes a row.
import { randomUUID } from 'node:crypto';
import { ask } from './lib/hostile/ask.mjs';
import { rawRequests } from './lib/hostile/bytes.mjs';
import { seeded } from './lib/hostile/chance.mjs';
import { kinds } from './lib/hostile/kinds.mjs';
import { isAct, knownIds, operationsOf } from './lib/hostile/operations.mjs';
import { Person } from './lib/person.mjs';
import { sendRaw } from './lib/raw.mjs';
import { changed, fingerprints } from './lib/tables.mjs';
import { world } from './lib/world.mjs';

export const promise =
  'hostile requests are refused: never a fault of ours, no row changed, the server goes on answering';

const SEED = 20_261_123;
const PEOPLE = [
  'officer01',
  'head01',
  'reviewer01',
  'evaluator01',
  'archivist01',
  'auditadmin01',
  'sysadmin01',
  'secadmin01',
];
/** Looking and trying leave their own traces, which is no change: views of a file, accesses, the log they go into, counted tries. */
const TRACES = [
  'custody_event',
  'access_entry',
  'access_head',
  'log_pending',
  'log_leaf',
  'log_node',
  'checkpoint',
  'guard',
  'session',
];
const TELLING = /syntax error|relation "|column "|node:internal|\n\s+at |node_modules|ENOENT|duplicate key/;

/** One request of a kind: what was sent, and what came back. */
async function attempt(kind, { server, operations, ids, chance, people }) {
  const fitting = operations.filter(kind.fits);
  const [acts, others] = [fitting.filter(isAct), fitting.filter((one) => !isAct(one))];
  const operation = chance.pick(others.length > 0 && (acts.length === 0 || chance.below(3) > 0) ? others : acts);
  const made = kind.make({ operation, ids, chance });
  const signed = (kind.signed || chance.below(2) === 1) && !kind.forged;
  const who = signed ? chance.pick(people) : undefined;
  const given = { 'x-requested-with': 'anjuan', ...(who ? { cookie: who.cookie } : {}), ...made.headers };
  const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const request = { method: operation.method, ...made, headers };
  const started = performance.now();
  const answer = await ask(server.base, request);
  return { request, answer, took: performance.now() - started, reading: ['GET', 'HEAD'].includes(request.method) };
}

/** What is wrong with an answer, or undefined. */
function wrong({ status, text }, mayPass) {
  if (TELLING.test(text)) return 'tells of the inside';
  if (status >= 400 && status < 500) return undefined;
  return status >= 200 && status < 300 && mayPass ? undefined : `answered ${status}`;
}

const shown = ({ method, path, body }) => `${method} ${path.slice(0, 160)} ${String(body ?? '').slice(0, 120)}`;

/** The same key with another body, and a session that has ended. */
async function replays(server, count) {
  const found = [];
  for (let i = 0; i < count; i += 1) {
    const person = await Person.signIn(server.base, 'officer03', server.password);
    await person.send('DELETE', '/api/session');
    for (const [method, path] of [
      ['GET', '/api/cases'],
      ['POST', '/api/account/sessions'],
      ['GET', '/api/account'],
    ]) {
      const headers = { cookie: person.cookie, 'x-requested-with': 'anjuan' };
      found.push({ request: { method, path }, answer: await ask(server.base, { method, path, headers }) });
    }
  }
  return found;
}

/** An act that was done, sent once more with another body under the same key. */
async function reusedKeys(server, client, count) {
  const { rows } = await client.query(
    `SELECT file_id AS id, idempotency_key AS key, body->>'step' AS step FROM anjuan.journal_entry WHERE idempotency_key IS NOT NULL ORDER BY hash LIMIT $1`,
    [count],
  );
  const officer = await server.as('officer01');
  const found = [];
  for (const { id, key, step } of rows) {
    const path = `/api/cases/${id}/acts/${step}`;
    const headers = {
      cookie: officer.cookie,
      'x-requested-with': 'anjuan',
      'idempotency-key': key,
      'if-match': '"1"',
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ on: '2026-11-20', input: { forged: randomUUID() }, reasons: {} });
    found.push({
      request: { method: 'POST', path, body },
      answer: await ask(server.base, { method: 'POST', path, headers, body }),
    });
  }
  return found;
}

/** Counts answers by kind, and keeps what is wrong with them. */
class Judge {
  counts = new Map();
  faults = [];
  slow = { most: 0, of: '' };

  hear(name, { request, answer, took = 0 }, mayPass = false) {
    const row = this.counts.get(name) ?? { refused: 0, passed: 0 };
    row[answer.status < 300 ? 'passed' : 'refused'] += 1;
    this.counts.set(name, row);
    if (took > this.slow.most) this.slow = { most: took, of: name };
    const fault = wrong(answer, mayPass);
    if (fault) this.faults.push(`${name}: ${fault}: ${shown(request)} → ${answer.text.slice(0, 160)}`);
  }

  sum = (what) => [...this.counts.values()].reduce((sum, row) => sum + row[what], 0);
  get done() {
    return this.sum('refused') + this.sum('passed');
  }

  lines() {
    const line = ([name, { refused, passed }]) =>
      `${String(refused).padStart(5)} refused${passed ? `, ${passed} read as harmless text` : ''}: ${name}`;
    return [...this.counts].map(line);
  }
}

async function sendBytes(server, judge) {
  const port = Number(new URL(server.base).port);
  for (const bytes of rawRequests) {
    const request = { method: '', path: JSON.stringify(bytes) };
    judge.hear('bytes that are no request', { request, answer: await sendRaw(port, bytes) });
  }
}

/** Kinds in turn until there are enough. */
async function sendKinds(setting, judge, trials) {
  for (let i = 0; judge.done < trials; i += 1) {
    const kind = kinds[i % kinds.length];
    const one = await attempt(kind, setting);
    judge.hear(kind.name, one, kind.mayPass && one.reading);
  }
}

export async function prove({ short, trials = short ? 300 : 2_000 }) {
  const all = await world();
  const server = await all.server({ seeded: true });
  const client = await server.cluster.superuser(server.name);
  const [operations, ids] = [await operationsOf(server.base), await knownIds(client, all.agency)];
  const people = await Promise.all(PEOPLE.map((name) => server.as(name)));
  const before = await fingerprints(client, { except: TRACES });
  const judge = new Judge();
  await sendBytes(server, judge);
  for (const one of await replays(server, short ? 2 : 10)) judge.hear('a session that has ended', one);
  for (const one of await reusedKeys(server, client, short ? 10 : 60)) judge.hear('a key used for another body', one);
  await sendKinds({ server, operations, ids, chance: seeded(SEED), people }, judge, trials);
  const { status } = await ask(server.base, { path: '/api/health' });
  if (status !== 200) judge.faults.push(`afterwards the server answers ${status}`);
  const after = await fingerprints(client, { except: TRACES });
  judge.faults.push(...changed(before, after).map((table) => `rows of ${table} have changed`));
  await client.end();
  await all.end(server);
  const lines = [
    ...judge.lines(),
    `${judge.sum('refused')} refused, ${judge.sum('passed')} were harmless text in a read; ${operations.length} operations, seed ${SEED}`,
    `${Object.keys(after).length} tables compared row by row: ${changed(before, after).length} changed; slowest answer ${Math.round(judge.slow.most)} ms (${judge.slow.of})`,
  ];
  return { trials: judge.done, faults: judge.faults, lines };
}
