import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFreePort, nextFreePort } from './ports.mjs';
import { postgresPrograms } from './postgres/binaries.mjs';
import { DATABASE, ensurePassword, prepareCluster } from './postgres/cluster.mjs';
import { under } from './postgres/identity.mjs';
import { liveServer, readPidFile, removeStalePidFile } from './postgres/pid-file.mjs';
import { describeProcess, endProcess, waitForEnd } from './processes.mjs';
import { Stop } from './stop.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 54320;
const START_TIMEOUT = 60_000;
const ATTEMPTS = 5;
const GRACE = 300;

/** For clusters that are thrown away: a crash may lose everything, and nobody minds. */
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

const logFile = (dir) => `${dir}.log`;

function settings(port, durable) {
  const always = [`listen_addresses=${HOST}`, 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
  const flags = [...always, ...(durable ? [] : NOT_DURABLE)].flatMap((setting) => ['-c', setting]);
  return ['-p', String(port), ...flags];
}

/** Starts the server; its output goes to a file beside the data, so that it outlives any terminal. */
function launch(dir, { identity, programs, port, durable }) {
  const log = fs.openSync(logFile(dir), 'w', 0o600);
  const [command, args, options] = under(identity, programs.postgres, ['-D', dir, ...settings(port, durable)], {
    guarded: true,
  });
  // Detached: Ctrl-C must reach only the launcher, which stops the API before the database.
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  child.on('error', () => {});
  return child;
}

/** Resolves with true when the server accepts connections, with false when it ended before it did. */
async function becomesReady(dir, pid) {
  const until = Date.now() + START_TIMEOUT;
  while (Date.now() < until) {
    const file = readPidFile(dir);
    if (file?.pid === pid && file.state === 'ready') return true;
    if (!describeProcess(pid)) return false;
    await sleep(10);
  }
  throw new Stop(`PostgreSQL was not ready after ${START_TIMEOUT / 1000} s; see ${logFile(dir)}.`);
}

const choosePort = (durable, attempt) =>
  durable && attempt === 0 ? nextFreePort(FIRST_PORT, HOST) : anyFreePort(HOST);

async function startOnFreePort(dir, { identity, programs, durable, port }) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const chosen = attempt === 0 && port ? port : await choosePort(durable, attempt);
    const child = launch(dir, { identity, programs, port: chosen, durable });
    if (child.pid && (await becomesReady(dir, child.pid))) return { pid: child.pid, port: chosen };
    // Another program may have taken the port between the look and the start; anything else is final.
    if (!/could not bind|Address already in use/i.test(fs.readFileSync(logFile(dir), 'utf8'))) break;
  }
  const lines = fs.readFileSync(logFile(dir), 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Stop(`PostgreSQL did not start on ${dir}:\n${lines}`);
}

/** A server whose launcher still lives belongs to that launcher. An orphan's parent is the system's first process. */
function refuseSecondLauncher(dir, server) {
  const parent = server.parent > 1 ? describeProcess(server.parent) : undefined;
  if (parent?.program !== 'node') return;
  throw new Stop(`Anjuan already runs on ${dir} (process ${server.parent}). Stop it first, or set another DATA_DIR.`);
}

/**
 * Takes over a server that outlived its launcher; one that is about to stop is waited for instead. The kernel tells
 * it to stop when its launcher was killed, and its pid file still says "ready" for a moment, hence the grace.
 */
async function adoptOrphan(dir) {
  const server = liveServer(dir);
  if (!server) return undefined;
  refuseSecondLauncher(dir, server);
  if (await waitForEnd(server.pid, GRACE)) return undefined;
  if (liveServer(dir)?.state !== 'stopping' && (await becomesReady(dir, server.pid))) return liveServer(dir);
  await waitForEnd(server.pid, START_TIMEOUT);
  return undefined;
}

/** Fast shutdown: open queries are broken off, what was committed stays. */
async function stopServer(dir, pid, programs) {
  if (process.platform === 'win32') spawnSync(programs.pgCtl, ['stop', '-D', dir, '-m', 'fast']);
  const signals = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  await endProcess(pid, signals);
}

function handle(dir, { pid, port, password, programs, adopted }) {
  let stopping;
  return {
    url: `postgresql://postgres:${encodeURIComponent(password)}@${HOST}:${port}/${DATABASE}`,
    port,
    pid,
    adopted,
    stop: () => (stopping ??= stopServer(dir, pid, programs)),
  };
}

/**
 * Starts the embedded PostgreSQL on a folder that survives, or takes over the one that still runs there.
 * @param options.dir data folder; made when missing. Password and log stand beside it.
 * @param options.durable false for a throw-away cluster of the tests: no waiting for the disk
 * @param options.port wished port; another one is taken when it is busy
 * @returns `url` (superuser), `port`, `pid`, `adopted` and `stop()`
 */
export async function startPostgres({ dir: folder, durable = true, port } = {}) {
  const dir = path.resolve(folder);
  const programs = postgresPrograms();
  const orphan = await adoptOrphan(dir);
  const cluster = prepareCluster(dir, { durable, programs });
  if (orphan && cluster.password) return handle(dir, { ...orphan, ...cluster, programs, adopted: true });
  // Nobody can enter a server whose password was lost, so it is stopped to get a new one.
  if (orphan) await stopServer(dir, orphan.pid, programs);
  removeStalePidFile(dir);
  const password = ensurePassword(dir, { ...cluster, programs });
  const started = await startOnFreePort(dir, { ...cluster, programs, durable, port });
  return handle(dir, { ...started, password, programs, adopted: false });
}
