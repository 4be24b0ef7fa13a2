/*
 * `npm run advisories`: asks the registry's advisory service about every package of the lock file. Exit 0: none of high or
 * critical weight. Exit 1: there is one. Exit 3: the service could not be asked, which is not the same as "none".
 */
import { verdictOf } from './lib/supply/advisories.mjs';
import { askNpm } from './lib/supply/bill.mjs';
import { runMain } from './lib/stop.mjs';

await runMain(async () => {
  const { stdout } = askNpm('audit', '--json');
  const { exit, says } = verdictOf(stdout);
  console.log(says);
  process.exitCode = exit;
});
