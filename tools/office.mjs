/*
 * `npm run office -- FILE.json [--links FILE]`: makes a district or an office, with its teams, matters and thresholds, and a one-time link
 * for each of its three administrators; printed once, or written to a file only its owner can read. Works beside a running
 * server or on an empty database. Samples: tools/samples/district.json, tools/samples/office.json.
 */
import path from 'node:path';
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
    const [file, option, links] = process.argv.slice(2);
    const args = [file && path.resolve(file), option, links && path.resolve(links)].filter(Boolean);
    process.exitCode = await run(process.execPath, [inRoot('apps/api/dist/office.main.js'), ...args], { env });
  } finally {
    await stop();
  }
});
