import { rotate } from './keys/rotate.js';
import { readConfig } from './platform/config.js';
import { Database } from './platform/persistence/database.js';
import { asOwner } from './platform/persistence/roles.js';
import { Reader } from './platform/reads/reader.js';
import { MasterKeys } from './platform/storage/keys.js';
import { Vault } from './platform/storage/vault.js';

/* Replaces the keys of the personal values: `--data`, `--index`, `--master`; data and index keys when nothing is named. */

const AGENCIES = 'SELECT agency_id AS id FROM agency ORDER BY agency_id';

const config = readConfig();
const given = process.argv.slice(2);
const strange = given.filter((arg) => !['--data', '--index', '--master'].includes(arg));
if (strange.length > 0) throw new Error(`unknown: ${strange.join(' ')}`);
const named = (name: string): boolean => given.includes(name);
const wanted = {
  data: named('--data') || given.length === 0,
  index: named('--index') || given.length === 0,
  master: named('--master'),
};

const url = asOwner(config.databaseUrl);
const database = await Database.connect(url);
const reader = Reader.on(url);
const agencies = async () => (await reader.run<{ id: string }>({ face: true }, AGENCIES)).map(({ id }) => id);
const vault = new Vault(new MasterKeys(config));
try {
  await rotate({ database, vault, told: (line) => process.stdout.write(`${line}\n`) }, agencies, wanted);
} finally {
  await Promise.all([database.close(), reader.close()]);
}
