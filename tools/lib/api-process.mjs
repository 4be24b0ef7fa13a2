import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';
import { endProcess, onPath } from './processes.mjs';
import { Stop } from './stop.mjs';

const READY_TIMEOUT = 180_000;

/** Ends the API too when the launcher is killed without a chance to stop it. */
const guard = () => (onPath('setpriv') ? ['setpriv', '--pdeathsig', 'TERM', '--'] : []);

/** A request's objects are gone when it is answered: with room for the young they are never moved. */
const NODE_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=64'];

async function isHealthy(address) {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}

async function waitForHealth(address, child) {
  const until = Date.now() + READY_TIMEOUT;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Stop(`The API ended (${child.signalCode ?? `exit code ${child.exitCode}`}) before it was ready.`);
    if (await isHealthy(address)) return;
    await sleep(50);
  }
  throw new Stop(`The API did not answer ${address}/api/health within ${READY_TIMEOUT / 1000} s.`);
}

/**
 * Starts the API as its own process.
 * @param entry the built main file
 * @param options.env everything it is told: DATABASE_URL, PORT, DATA_DIR, …
 * @returns `ready()`, `ended` (a promise of its exit code) and `stop()`
 */
export function startApi(entry, { env, port }) {
  // Detached: Ctrl-C must reach only the launcher, which then stops everything in order.
  const [command, ...args] = [...guard(), process.execPath, ...NODE_OPTIONS, entry];
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const signals = [
    ['SIGTERM', 15_000],
    ['SIGKILL', 5_000],
  ];
  return {
    ended,
    ready: () => waitForHealth(`http://127.0.0.1:${port}`, child),
    pid: child.pid,
    stop: () => (child.pid ? endProcess(child.pid, signals) : undefined),
  };
}
