/*
 * `npm run bench -- acts [seconds]`: acts per second of ten writers on different cases, each act judged by the rules, sealed
 * into its file's chain and committed; the sequencer appends to the tree meanwhile, and must have caught up at the end.
 * Commits wait for the disk. Once answered with the whole case as a page needs it, once with the sealed entries alone
 * (`Prefer: return=minimal`), as somebody asks who acts on many files and reads none.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inRoot } from '../lib/paths.mjs';
import { anyFreePort } from '../lib/ports.mjs';
import { madeCases } from '../prove/lib/made-cases.mjs';
import { ownProcess, signedIn } from '../prove/lib/own-process.mjs';
import { durableWorld } from '../prove/lib/world.mjs';
import { percentile } from './numbers.mjs';

const WRITERS = 10;
const CASES = 800;
/** Seconds in which the server is compiled to machine code; a server that stands has that behind it. */
const WARM = 12;
const WAITING = 'SELECT count(*)::int AS n FROM anjuan.log_pending';
const MISSING = `SELECT count(*)::int AS n FROM anjuan.journal_entry e
  WHERE NOT EXISTS (SELECT FROM anjuan.log_leaf l WHERE l.hash = e.hash)`;

async function startServer(place) {
  const port = await anyFreePort();
  const server = await ownProcess(place, port);
  return { ...server, ...place, base: `http://127.0.0.1:${port}`, as: (username) => signedIn(port, username) };
}

const TICK = 10;

/** Processor time of a process and of its children, ended or not, in milliseconds, as /proc tells it. */
function spent(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const times = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15);
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + spent(child), times.reduce((sum, t) => sum + Number(t), 0) * TICK);
}

/** What the writers are told: who they are, and which cases are whose. */
async function prepared(server, { seconds, answer }) {
  const { cast, cases } = await madeCases(server, 'investigating', CASES);
  const { cookie, base } = await server.as('officer01');
  const lists = Array.from({ length: WRITERS }, (_, i) => cases.filter((_case, n) => n % WRITERS === i));
  const input = { kind: 'audiovisual', title: '补充照片', proves: '现场情况', officers: cast.officers };
  return JSON.stringify({ base, cookie, lists, input, seconds, answer, warm: WARM });
}

/** The writers' latencies; they are a process of their own. */
async function written(job) {
  const { stdout } = await promisify(execFile)(process.execPath, [inRoot('tools/bench/writers.mjs'), job], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}

/** How many entries wait for the tree when the writers stop, and for how long. */
async function caughtUp(server) {
  const client = await server.cluster.superuser(server.name);
  const started = performance.now();
  const [{ n: waiting }] = (await client.query(WAITING)).rows;
  for (let left = waiting; left > 0;) {
    await sleep(50);
    left = (await client.query(WAITING)).rows[0].n;
  }
  const seconds = +((performance.now() - started) / 1000).toFixed(2);
  const [{ n: missing }] = (await client.query(MISSING)).rows;
  await client.end();
  if (missing > 0) throw new Error(`${missing} entries are in no tree`);
  return { waiting, seconds };
}

async function measure(world, seconds, answer) {
  const server = await startServer({ cluster: world.cluster, ...(await world.database()) });
  try {
    const pids = [server.pid, server.cluster.server.pid];
    const job = await prepared(server, { seconds, answer });
    const before = pids.map(spent);
    const times = await written(job);
    const all = times.length * (1 + WARM / seconds);
    const [serverMs, databaseMs] = pids.map((pid, i) => +((spent(pid) - before[i]) / all).toFixed(2));
    const lag = await caughtUp(server);
    const [p50, p95] = [0.5, 0.95].map((share) => +percentile(times, share).toFixed(1));
    const perSecond = Math.round(times.length / seconds);
    const figures = { measure: 'acts', writers: WRITERS, answer, acts: times.length, perSecond, p50, p95 };
    console.log(
      JSON.stringify({
        ...figures,
        serverMs,
        databaseMs,
        lag,
        cores: os.cpus().length,
        load: +os.loadavg()[0].toFixed(1),
      }),
    );
  } finally {
    await server.stop();
  }
}

/** Prints one line for either answer. */
export async function benchActs([seconds = 15]) {
  const durable = await durableWorld();
  try {
    for (const answer of ['case', 'entries']) await measure(durable, seconds, answer);
  } finally {
    await durable.close();
  }
}
