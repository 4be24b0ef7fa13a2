// What all trials of one run share: a cluster, a template with an office, and one with the played demonstration.
import path from 'node:path';
import { Cluster } from './cluster.mjs';
import { api, startServer } from './server.mjs';
import { playDemonstration } from './plays.mjs';

let opened;

/** The world of this run; made when first asked for. */
export const world = () => (opened ??= World.open());

/** Ends what was opened, if anything was. */
export const closeWorld = async () => (await opened)?.close();

/** One trial's own machine on which commits wait for the disk; the caller closes it. */
export const durableWorld = () => World.open({ durable: true });

class World {
  running = new Set();

  constructor(cluster) {
    this.cluster = cluster;
  }

  static async open(options) {
    const made = new World(await Cluster.start(options));
    try {
      await made.foundOffice();
      return made;
    } catch (error) {
      await made.close();
      throw error;
    }
  }

  /** Schema and the demonstration office's people, no file. */
  async foundOffice() {
    const { cluster } = this;
    const { prepareDatabase } = await api('platform/persistence/prepare-database.js');
    const { readConfig } = await api('platform/config.js');
    const { Database } = await api('platform/persistence/database.js');
    const { demoOffice, DEMO_AGENCY } = await api('demo/office.js');
    const { hashPassword } = await api('identity/passwords.js');
    const { DEMO_PASSWORD } = await api('identity/demo-accounts.query.js');
    await cluster.create('office');
    const appDatabaseUrl = cluster.appUrl('office');
    await prepareDatabase({ ...readConfig({ DATABASE_URL: cluster.ownerUrl('office') }), appDatabaseUrl });
    await cluster.openAppRole();
    const database = await Database.connect(appDatabaseUrl);
    const office = demoOffice(await hashPassword(DEMO_PASSWORD), '2027-12-31');
    await database.transaction({ agency: DEMO_AGENCY }, (tx) => tx.offices.found(office));
    await database.close();
    this.agency = DEMO_AGENCY;
  }

  /** Name and files of the database on which the demonstration was played; made once. */
  seeded() {
    return (this.seeding ??= this.seed());
  }

  async seed() {
    const { cluster } = this;
    const server = await this.server({ name: 'seeded', env: { JOBS: '1' } });
    await playDemonstration(server);
    await server.settled();
    await this.end(server);
    return { name: 'seeded', dataDir: path.join(cluster.folder, 'data-seeded') };
  }

  /** A database of its own: the empty office, or the played demonstration. */
  async database({ seeded = false, name = `trial_${(this.cluster.made += 1)}` } = {}) {
    const from = seeded ? await this.seeded() : { name: 'office' };
    await this.cluster.create(name, from.name);
    return { name, dataDir: this.cluster.dataDir(name, from.dataDir) };
  }

  /** A running server on a database of its own, or on a given one. */
  async server({ seeded, name, env, database } = {}) {
    const place = database ?? (await this.database({ seeded, name }));
    const server = await startServer(this.cluster, { ...place, env });
    this.running.add(server);
    return server;
  }

  async end(server) {
    this.running.delete(server);
    await server.stop();
  }

  async close() {
    for (const server of this.running) await server.stop().catch(() => {});
    await this.cluster.stop();
  }
}
