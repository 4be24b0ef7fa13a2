import { readConfig } from './platform/config.js';
import { Offices } from './platform/offices.js';
import { withSecretFiles } from './platform/secrets/from-files.js';
import { refuseUnfitSecrets } from './platform/secrets/refuse-weak.js';
import { warningTexts, warningsOf } from './platform/warnings.js';
import { createServer } from './server.js';

/** How long running requests may take to finish once the end is asked for, in milliseconds: less than a container is given. */
const PATIENCE = 25_000;

/** Ends the process in order: no new requests, the running ones finish, then jobs and connections close. */
async function main(): Promise<void> {
  refuseUnfitSecrets(withSecretFiles(process.env));
  const config = readConfig();
  for (const warning of warningsOf(config)) process.stderr.write(`WARNING ${warningTexts[warning]}\n`);
  const app = await createServer(config);
  const stop = (): void => {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  await app.listen({ port: config.port, host: '0.0.0.0' });
  process.stdout.write(`API listening on port ${config.port}\n`);
  // A real office begins with nobody in it; there is no password to guess.
  if ((await app.get(Offices).all()).length === 0)
    process.stdout.write('No office yet. Make one: npm run office -- FILE.json (samples in tools/samples)\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`The API could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
