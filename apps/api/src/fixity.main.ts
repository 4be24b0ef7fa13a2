import { FixityQuery } from './evidence/fixity/fixity.query.js';
import { RunFixity } from './evidence/fixity/run-fixity.js';
import { Clock } from './platform/clock.js';
import { readConfig } from './platform/config.js';
import { Database } from './platform/persistence/database.js';
import { asApplication } from './platform/persistence/roles.js';
import { Reader } from './platform/reads/reader.js';
import { openBlobs } from './platform/storage/open-blobs.js';
import { UnitOfWork } from './platform/unit-of-work.js';

/* Hashes every stored file of DATA_DIR (or of the bucket) again, for every agency of DATABASE_URL. Ends with 1 when one is not what it was. */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const config = readConfig();
const url = asApplication(config.appDatabaseUrl ?? config.databaseUrl);
const database = await Database.connect(url);
const reader = Reader.on(url);
const query = new FixityQuery(reader);
const fixity = new RunFixity(query, openBlobs(config), new UnitOfWork(database), new Clock());
let wrong = 0;
for (const agency of await query.agencies()) {
  const { counted, bytes, bad, missing } = await fixity.run(agency);
  wrong += bad.length + missing.length;
  for (const digest of bad) print(`✗ damaged ${digest}`);
  for (const digest of missing) print(`✗ missing ${digest}`);
  print(`${agency}: ${counted} files, ${bytes} bytes, ${bad.length} damaged, ${missing.length} missing`);
}
await Promise.all([database.close(), reader.close()]);
process.exitCode = wrong === 0 ? 0 : 1;
