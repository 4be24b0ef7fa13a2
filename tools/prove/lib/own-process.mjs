// The server as a process of its own, so that it can be killed.
import { startApi } from '../../lib/api-process.mjs';
import { inRoot } from '../../lib/paths.mjs';
import { waitForEnd } from '../../lib/processes.mjs';
import { api } from './server.mjs';
import { Person } from './person.mjs';

/** Starts the server on a database and on a port that stays the same; jobs and sequencer run. */
export async function ownProcess({ cluster, name, dataDir }, port) {
  const own = { DATABASE_URL: cluster.ownerUrl(name), APP_DATABASE_URL: cluster.appUrl(name), DATA_DIR: dataDir };
  const env = { ...process.env, ...own, PORT: String(port), SEED_DEMO: '0', REQUESTS_PER_MINUTE: '0' };
  const server = startApi(inRoot('apps/api/dist/main.js'), { env, port });
  await server.ready();
  return server;
}

/** Kills it as a failing machine would; the guard in front of the server is the server, for it replaced itself. */
export async function killProcess({ pid }) {
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid, 10_000);
}

/** Somebody signed in to whatever serves that port. */
export async function signedIn(port, username) {
  const { DEMO_PASSWORD: password } = await api('identity/demo-accounts.query.js');
  return Person.signIn(`http://127.0.0.1:${port}`, username, password);
}
