// Looks for a text or for bytes everywhere: in every row of every table, in what its ciphers hide, in every stored file.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { api } from './server.mjs';

const TABLES = `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
  ORDER BY 1, 2`;
/** Bytes are printed as hex digits, so each text is looked for in both forms. */
const formsOf = (texts) =>
  texts.flatMap((text) => [text, Buffer.from(text).toString('hex')]).map((form) => `%${form}%`);
const CIPHERS = [
  `SELECT 'personal_value ' || ref AS place, ref::text AS about, cipher FROM anjuan.personal_value WHERE cipher IS NOT NULL`,
  `SELECT 'document ' || id AS place, id::text AS about, model AS cipher FROM anjuan.document WHERE model IS NOT NULL`,
];

/** Whether PDFs can be read as text here; without it only their bytes are searched. */
export const readsPdf = spawnSync('pdftotext', ['-v']).status === 0;

/** Tables that hold one of the texts as it is. */
async function inTables(client, texts) {
  const found = [];
  for (const { schema, name } of (await client.query(TABLES)).rows) {
    const sql = `SELECT count(*)::int AS n FROM ${schema}.${name} t WHERE t::text LIKE ANY ($1)`;
    const { n } = (await client.query(sql, [formsOf(texts)])).rows[0];
    if (n > 0) found.push(`${schema}.${name}: ${n} rows`);
  }
  return found;
}

/** Encrypted rows that hold one of the texts, opened with the installation's own keys. */
async function inCiphers({ server, client, agency }, texts) {
  const { openStores } = await api('audit/stores.js');
  const { readConfig } = await api('platform/config.js');
  const { keysOf } = await api('platform/storage/key-store.js');
  const { vault } = openStores(
    readConfig({ DATABASE_URL: server.cluster.ownerUrl(server.name), DATA_DIR: server.dataDir }),
  );
  await client.query(`SELECT set_config('app.agency', $1, false)`, [agency]);
  const keys = keysOf(async (sql, params = []) => (await client.query(sql, [...params])).rows);
  const found = [];
  for (const sql of CIPHERS)
    for (const { place, about, cipher } of (await client.query(sql)).rows) {
      const said = JSON.stringify(await vault.open(keys, cipher, about));
      if (texts.some((text) => said.includes(text))) found.push(place);
    }
  return found;
}

const filesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));

function wordsOf(file, bytes) {
  if (!readsPdf || !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return '';
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Stored files that hold one of the texts, or are one of the given ones. */
function inFiles({ dataDir }, texts, pictures) {
  const needles = [...texts.map((text) => Buffer.from(text)), ...pictures];
  return filesIn(path.join(dataDir, 'blobs')).filter((file) => {
    const bytes = fs.readFileSync(file);
    const words = wordsOf(file, bytes).replaceAll(/\s/g, '');
    return needles.some((needle) => bytes.includes(needle)) || texts.some((text) => words.includes(text));
  });
}

/** Every place in which one of the texts or pictures is found. */
export async function searchAll(place, { texts, pictures }) {
  return {
    rows: await inTables(place.client, texts),
    ciphers: await inCiphers(place, texts),
    files: inFiles(place.server, texts, pictures),
  };
}
