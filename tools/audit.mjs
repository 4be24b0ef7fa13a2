/*
 * `npm run audit`: everything stored against the journals it must follow from. Works beside a running server or without
 * one, writes nothing, names each difference, and ends with 1 when there is any. `--no-files` leaves files unread.
 */
import fs from 'node:fs';
import path from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { dataDir, inRoot } from './lib/paths.mjs';
import { liveServer } from './lib/postgres/pid-file.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { run } from './lib/processes.mjs';
import { runMain } from './lib/stop.mjs';

/** The database: the one given, the embedded one as it runs, or started for this. */
async function database() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const dir = path.join(dataDir(), 'pg');
  const live = liveServer(dir);
  if (live?.state !== 'ready') return startPostgres({ dir });
  const password = encodeURIComponent(fs.readFileSync(`${dir}.password`, 'utf8').trim());
  return { url: `postgresql://postgres:${password}@127.0.0.1:${live.port}/anjuan`, stop: async () => {} };
}

await runMain(async () => {
  await bootstrap();
  const { url, stop } = await database();
  try {
    const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir() };
    const args = process.argv.slice(2);
    process.exitCode = await run(process.execPath, [inRoot('apps/api/dist/audit.main.js'), ...args], { env });
  } finally {
    await stop();
  }
});
