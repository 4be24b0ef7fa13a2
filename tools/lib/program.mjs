import pg from 'pg';
import { bootstrap } from './bootstrap.mjs';
import { database } from './own-database.mjs';
import { dataDir, inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { Stop, runMain } from './stop.mjs';

/** @throws Stop where no server has made the tables yet: there is nothing to work on */
async function needTables(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT to_regclass('anjuan.agency') AS found").finally(() => client.end());
  if (!rows[0].found)
    throw new Stop('This database has no tables yet. Start the server once (npm start), then try again.');
}

/**
 * Runs one of the office's programs (`apps/api/dist/NAME.main.js`) with its exit code, built first if need be: on the database that is
 * given, on the embedded one as it runs, or on that one started for this.
 * @param options.makesTables whether it works on an empty database too
 */
export async function runProgram(name, args = process.argv.slice(2), { makesTables = false } = {}) {
  await runMain(async () => {
    await bootstrap();
    const { url, stop } = await database();
    try {
      if (!makesTables) await needTables(url);
      const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir() };
      process.exitCode = await run(process.execPath, [inRoot(`apps/api/dist/${name}.main.js`), ...args], { env });
    } finally {
      await stop();
    }
  });
}
