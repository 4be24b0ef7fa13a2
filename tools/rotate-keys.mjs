/*
 * `npm run rotate-keys`: new keys for the personal values of every agency, beside a running server or without one. Broken off
 * at any point it is called again. `-- --data`, `-- --index`, `-- --master` name what is replaced (data and index keys when
 * nothing is named).
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
    process.exitCode = await run(process.execPath, [inRoot('apps/api/dist/rotate-keys.main.js'), ...args], { env });
  } finally {
    await stop();
  }
});
