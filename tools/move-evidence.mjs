/*
 * `npm run move-evidence -- --to bucket|folder`: moves every stored file into the bucket S3_BUCKET names, or back into the data
 * folder: hashed before and after, each move a link of the file's custody chain; removed from the old store at the end (unless
 * `--keep`). With the server stopped; whatever cuts it off, it can be run again.
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
    process.exitCode = await run(process.execPath, [inRoot('apps/api/dist/move-evidence.main.js'), ...args], { env });
  } finally {
    await stop();
  }
});
