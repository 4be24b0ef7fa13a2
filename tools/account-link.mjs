/*
 * `npm run account-link -- USERNAME`: a one-time link for an account, printed once. Needed for administrators, whose accounts
 * nobody may reset on a screen. Opening it sets a new password and removes the second factors.
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
    const entry = inRoot('apps/api/dist/account-link.main.js');
    process.exitCode = await run(process.execPath, [entry, ...process.argv.slice(2)], { env });
  } finally {
    await stop();
  }
});
