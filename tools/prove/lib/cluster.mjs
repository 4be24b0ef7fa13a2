// A PostgreSQL of the trials' own: databases are copied from a template, so that each trial spoils its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../lib/postgres.mjs';
import { waitForEnd } from '../../lib/processes.mjs';

const APP_PASSWORD = 'prove';
// Dates are compared as the text the database keeps.
pg.types.setTypeParser(1082, (text) => text);

/** One throw-away cluster. */
export class Cluster {
  constructor(folder, server) {
    Object.assign(this, { folder, server, made: 0 });
  }

  /** @param durable whether commits wait for the disk, as they must where the server is to be killed */
  static async start({ durable = false } = {}) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-prove-'));
    // A service account may have to pass through it.
    fs.chmodSync(folder, 0o755);
    return new Cluster(folder, await startPostgres({ dir: path.join(folder, 'pg'), durable }));
  }

  urlOf(database, user) {
    const url = new URL(this.server.url);
    url.pathname = `/${database}`;
    if (user) Object.assign(url, { username: user, password: APP_PASSWORD });
    return url.toString();
  }

  ownerUrl = (database) => this.urlOf(database);
  appUrl = (database) => this.urlOf(database, 'anjuan_app');

  /** A folder for a server's files, as a copy of another one when given. */
  dataDir(name, from) {
    const dir = path.join(this.folder, `data-${name}`);
    if (from) fs.cpSync(from, dir, { recursive: true });
    else fs.mkdirSync(dir);
    return dir;
  }

  /** Opens the application's role with the password of the trials. */
  openAppRole() {
    return this.asSuperuser('postgres', (client) =>
      client.query(`ALTER ROLE anjuan_app LOGIN PASSWORD '${APP_PASSWORD}'`),
    );
  }

  async create(name, template = 'template1') {
    await this.asSuperuser('postgres', (client) =>
      client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`),
    );
    return name;
  }

  drop(name) {
    return this.asSuperuser('postgres', (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  }

  /** Connects as superuser; the caller ends it. */
  async superuser(database) {
    const client = new pg.Client({ connectionString: this.urlOf(database), options: '-c search_path=anjuan,public' });
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  /** Connects as the application's role, with an agency's rows in sight. */
  async application(database, agency) {
    const client = new pg.Client({ connectionString: this.appUrl(database), options: '-c search_path=anjuan' });
    await client.connect();
    await client.query(`SELECT set_config('app.agency', $1, false)`, [agency]);
    return client;
  }

  async asSuperuser(database, work) {
    const client = await this.superuser(database);
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** The machine's power fails: every process of the database is gone at once. */
  async kill() {
    const { pid } = this.server;
    const children = readFile(`/proc/${pid}/task/${pid}/children`).split(' ').map(Number).filter(Boolean);
    for (const one of [pid, ...children]) killNow(one);
    for (const one of [pid, ...children]) await waitForEnd(one, 10_000);
  }

  /** Starts the database again on what is on the disk. */
  async restart() {
    this.server = await startPostgres({ dir: path.join(this.folder, 'pg'), durable: true });
  }

  async stop() {
    await this.server.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

const readFile = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

function killNow(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
