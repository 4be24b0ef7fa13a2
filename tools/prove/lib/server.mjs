// The real server inside this process, so that a trial may set its clock and call its jobs.
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../lib/paths.mjs';
import { Person } from './person.mjs';

/** A built module of the API. */
export const api = (file) => import(pathToFileURL(inRoot('apps/api/dist', file)).href);

const JOBS_LEFT = 'SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE attempts < max_attempts';
const PENDING = 'SELECT count(*)::int AS n FROM anjuan.log_pending';

/** A running server with its people, who sign in when first asked for. */
class Server {
  people = new Map();

  constructor(app, place) {
    Object.assign(this, { app, ...place });
  }

  /** Somebody signed in. */
  as(username) {
    const known = this.people.get(username) ?? Person.signIn(this.base, username, this.password);
    this.people.set(username, known);
    return known;
  }

  /** Sets the server's clock by milliseconds against this machine's. */
  async shiftClock(by) {
    const { Clock } = await api('platform/clock.js');
    this.app.get(Clock).now = () => new Date(Date.now() + by);
  }

  /** Appends what waits to the transparency log. */
  async sequence() {
    const { Sequencer } = await api('transparency/sequencer.js');
    await this.app.get(Sequencer).turn();
  }

  /** Waits until no job is left, and everything is in the log. */
  async settled({ jobs = true, seconds = 120 } = {}) {
    const client = await this.cluster.superuser(this.name);
    try {
      for (let left = jobs ? 1 : 0, tries = 0; left > 0; tries += 1) {
        if (tries > seconds * 5) throw new Error(`${left} jobs are left after ${seconds} s`);
        await sleep(200);
        left = (await client.query(JOBS_LEFT)).rows[0].n;
      }
      do await this.sequence();
      while ((await client.query(PENDING)).rows[0].n > 0);
    } finally {
      await client.end();
    }
  }

  stop() {
    return (this.stopping ??= this.app.close());
  }
}

/** Starts the API on a database. */
export async function startServer(cluster, { name, dataDir, env = {} }) {
  const { createServer } = await api('server.js');
  const { readConfig } = await api('platform/config.js');
  const { DEMO_PASSWORD: password } = await api('identity/demo-accounts.query.js');
  const own = { DATABASE_URL: cluster.ownerUrl(name), APP_DATABASE_URL: cluster.appUrl(name), DATA_DIR: dataDir };
  const app = await createServer(readConfig({ ...own, JOBS: '0', REQUESTS_PER_MINUTE: '0', ...env }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.getHttpServer().address();
  return new Server(app, { cluster, name, dataDir, password, base: `http://127.0.0.1:${port}` });
}
