/*
 * `npm start`: from a fresh clone to a running office. Nothing from node_modules is imported before the
 * installation has been checked.
 */
import { bootstrap } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';
import { serve } from './lib/serve.mjs';
import { runMain } from './lib/stop.mjs';

await runMain(async () => {
  await bootstrap();
  await serve({ entry: inRoot('apps/api/dist/main.js') });
});
