/*
 * `npm run audit`: everything stored against the journals it must follow from. Works beside a running server or without
 * one, writes nothing, names each difference, and ends with 1 when there is any. `--no-files` leaves files unread.
 */
import { bootstrap } from './lib/bootstrap.mjs';
import { database } from './lib/own-database.mjs';
import { dataDir, inRoot } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { runMain } from './lib/stop.mjs';

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
