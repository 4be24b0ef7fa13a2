import { parseArgs } from 'node:util';
import { FixityQuery } from './evidence/fixity/fixity.query.js';
import { MoveEvidence } from './evidence/move/move-evidence.js';
import { MovedQuery } from './evidence/move/moved.query.js';
import { Clock } from './platform/clock.js';
import { readConfig } from './platform/config.js';
import { Database } from './platform/persistence/database.js';
import { asApplication } from './platform/persistence/roles.js';
import { Reader } from './platform/reads/reader.js';
import { openPlaces } from './platform/storage/open-blobs.js';
import { UnitOfWork } from './platform/unit-of-work.js';

/* `--to bucket` moves every stored file from DATA_DIR into the bucket S3_BUCKET names, `--to folder` back. Ends with 1 when one could not be moved. */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'boolean', default: false } } });
const config = readConfig();
const { folder, bucket } = openPlaces(config);
if (!bucket || (values.to !== 'bucket' && values.to !== 'folder')) {
  print('usage: S3_BUCKET=… npm run move-evidence -- --to bucket|folder [--keep]');
  process.exit(2);
}
const [from, to] = values.to === 'bucket' ? [folder, bucket] : [bucket, folder];
const url = asApplication(config.appDatabaseUrl ?? config.databaseUrl);
const database = await Database.connect(url);
const reader = Reader.on(url);
const mover = new MoveEvidence(new FixityQuery(reader), new MovedQuery(reader), new UnitOfWork(database), new Clock());
const { moved, there, removed, bad, missing } = await mover.run(from, to, { keep: values.keep });
for (const digest of bad) print(`✗ damaged, not moved ${digest}`);
for (const digest of missing) print(`✗ missing ${digest}`);
print(`${from.name} → ${to.name}: ${moved} moved, ${there} there before, ${removed} removed from the old store`);
await Promise.all([database.close(), reader.close()]);
process.exitCode = bad.length + missing.length === 0 ? 0 : 1;
