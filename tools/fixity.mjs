/*
 * `npm run fixity`: hashes every stored file again, keeps what it found as a run, names what is damaged or missing, and
 * ends with 1 when anything is. Works beside a running server or without one.
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
    process.exitCode = await run(process.execPath, [inRoot('apps/api/dist/fixity.main.js')], { env });
  } finally {
    await stop();
  }
});
