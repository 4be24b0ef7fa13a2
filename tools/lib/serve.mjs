import path from 'node:path';
import { startApi } from './api-process.mjs';
import { dataDir, inRoot } from './paths.mjs';
import { isPortFree, nextFreePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { checkServer } from './server-check.mjs';
import { Stop } from './stop.mjs';
import { tableLines } from './table.mjs';

const DEFAULT_PORT = 3000;

/** The port asked for must be had; without a wish, the next free one will do. */
export async function choosePort(wish) {
  if (wish === undefined || wish === '') return nextFreePort(DEFAULT_PORT);
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Stop(`PORT=${wish} is not a port number.`);
  if (!(await isPortFree(port))) throw new Stop(`Port ${port} is busy. Free it, or set PORT to another.`);
  return port;
}

/** Refuses an unreachable or unfit server before the API meets it. */
async function checkGivenServer(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Stop(`The server in DATABASE_URL does not answer: ${error.message || error.code}.`);
  }
  try {
    await checkServer(client);
  } finally {
    await client.end();
  }
}

/** The database to use: the one given, or the embedded one. */
async function database(env) {
  if (!env.DATABASE_URL) return startPostgres({ dir: path.join(dataDir(env), 'pg') });
  await checkGivenServer(env.DATABASE_URL);
  return { url: env.DATABASE_URL, stop: async () => {} };
}

const apiEnvironment = (env, url, port) => ({
  WEB_DIST: inRoot('apps/web/dist'),
  PORTAL_DIST: inRoot('apps/portal/dist'),
  SEED_DEMO: '1',
  ...env,
  DATABASE_URL: url,
  PORT: String(port),
  DATA_DIR: dataDir(env),
});

async function demoAccounts(address) {
  const answer = await fetch(`${address}/api/demo-accounts`).catch(() => undefined);
  const accounts = answer?.ok ? await answer.json().catch(() => []) : [];
  return Array.isArray(accounts) ? accounts : [];
}

async function announce(port) {
  const address = `http://localhost:${port}`;
  const accounts = await demoAccounts(`http://127.0.0.1:${port}`);
  const seconds = (performance.now() / 1000).toFixed(1);
  const lines = [
    '',
    `Anjuan (案卷) is ready after ${seconds} s:  ${address}`,
    `The public portal:  ${address}/portal/`,
  ];
  if (accounts.length > 0) {
    const rows = accounts.map(({ username, password, name, role }) => [username, password, name, role]);
    lines.push('', 'Demonstration accounts (never in a real office):', '');
    lines.push(...tableLines([['user', 'password', 'name', 'role'], ...rows]));
  }
  console.log([...lines, '', 'Ctrl-C stops everything.', ''].join('\n'));
}

/** Runs the stops in the opposite order of the starts, once; what starts after that is stopped at once. */
function closer() {
  const stops = [];
  let closing;
  const closeAll = async () => {
    while (stops.length > 0) await stops.pop()();
  };
  return {
    onClose: (stop) => (closing ? stop() : stops.push(stop)),
    close: () => (closing ??= closeAll()),
  };
}

/** Resolves when the terminal, the system or the person asks to end. */
const stopAsked = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(0));
  });

async function startAll({ entry, env, onClose }) {
  const port = await choosePort(env.PORT);
  const server = await database(env);
  await onClose(() => server.stop());
  const api = startApi(entry, { env: apiEnvironment(env, server.url, port), port });
  await onClose(() => api.stop());
  await api.ready();
  await announce(port);
  const code = await api.ended;
  throw new Stop(`The API ended by itself with exit code ${code}.`);
}

/**
 * Database, API and screens, until somebody asks to stop; then the API first and the database last.
 * @param entry the API's built main file
 */
export async function serve({ entry, env = process.env }) {
  const { onClose, close } = closer();
  const starting = startAll({ entry, env, onClose });
  const asked = stopAsked().then(() => console.log('\nStopping …'));
  try {
    await Promise.race([asked, starting]);
  } finally {
    await close();
  }
  // A start that was still under way sees its parts stopped and gives up.
  await starting.catch(() => {});
}
