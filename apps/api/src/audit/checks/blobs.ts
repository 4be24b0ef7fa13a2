import { createHash } from 'node:crypto';
import type { Row } from '../finding.js';
import type { Setting } from '../setting.js';
import type { Sound } from './files.js';

/** Tables that name stored files, with what says how long a file is. */
const NAMING = [
  { table: 'evidence_blob', key: 'digest' },
  { table: 'derived_copy', key: "original || '/' || kind" },
  { table: 'rendition', key: 'document_id::text' },
] as const;

const PAGE = 1_000;
const rowsOf = ({ table, key }: (typeof NAMING)[number]): string =>
  `SELECT ${key} AS key, digest, bytes::float8 AS bytes, destroyed_at IS NOT NULL AS destroyed FROM ${table} WHERE ${key} > $1 ORDER BY 1 LIMIT ${PAGE}`;
const SHARED = `SELECT digest, min(document_id::text) AS key FROM rendition GROUP BY digest HAVING count(*) > 1`;
const ORPHANS = [
  {
    table: 'rendition',
    of: 'no document',
    sql: 'SELECT document_id::text AS key FROM rendition r WHERE NOT EXISTS (SELECT FROM document d WHERE d.id = r.document_id)',
  },
  {
    table: 'derived_copy',
    of: 'no original',
    sql: `SELECT original || '/' || kind AS key FROM derived_copy c
      WHERE NOT EXISTS (SELECT FROM evidence_blob b WHERE b.agency_id = c.agency_id AND b.digest = c.original)`,
  },
] as const;

interface Named {
  readonly key: string;
  readonly digest: string;
  readonly bytes: number;
  readonly destroyed: boolean;
}

/** Every stored file that a row names and nobody has destroyed: there, as long as the row says, and with the bytes its name says. */
export async function checkBlobs(setting: Setting): Promise<void> {
  for (const naming of NAMING) await checkTable(setting, naming);
  const { query, findings } = setting;
  for (const { key, digest } of await query<Named>(SHARED))
    findings.differs({ table: 'rendition', key }, 'digest', digest, 'a PDF of its own');
  for (const { table, of, sql } of ORPHANS)
    for (const { key } of await query<Pick<Named, 'key'>>(sql)) findings.differs({ table, key }, 'row', 'present', of);
}

async function checkTable(setting: Setting, naming: (typeof NAMING)[number]): Promise<void> {
  const { query, findings } = setting;
  for (let after = ''; ;) {
    const rows = await query<Named>(rowsOf(naming), [after]);
    for (const { key, digest, bytes } of rows.filter(({ destroyed }) => !destroyed)) {
      const found = await bytesOf(setting, digest);
      const at = { table: naming.table, key };
      findings.looked(naming.table);
      if (found === undefined) findings.differs(at, 'digest', digest, 'no such file');
      else if (Number.isNaN(found)) findings.differs(at, 'file', 'other bytes', digest);
      else findings.compare(at, { bytes }, { bytes: found });
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.key ?? '';
  }
}

/** Length of a stored file; not a number when its bytes are not those of its name, undefined when it is not there. */
async function bytesOf({ stores, files }: Setting, digest: string): Promise<number | undefined> {
  const size = await stores.blobs.size(digest).catch(() => undefined);
  if (size === undefined || !files) return size;
  const hash = createHash('sha256');
  for await (const chunk of stores.blobs.read(digest)) hash.update(chunk as Buffer);
  return hash.digest('hex') === digest ? size : Number.NaN;
}

const KNOWN =
  'SELECT wanted.digest FROM unnest($1::text[]) AS wanted (digest) WHERE NOT EXISTS (SELECT 1 FROM evidence_blob b WHERE b.digest = wanted.digest)';

/** Every file an entry names was uploaded and is still known. */
export async function checkNamed({ query, findings }: Setting, files: readonly Sound[]): Promise<void> {
  const named = new Map<string, string>();
  for (const { id, entries } of files)
    for (const { seq, body } of entries)
      for (const digest of [...body.recording.items.map((item) => item.digest), ...digestsIn(body.input)])
        if (!named.has(digest)) named.set(digest, `${id}/${seq}`);
  for (const { digest } of await query<{ digest: string }>(KNOWN, [[...named.keys()]]))
    findings.differs({ table: 'evidence_blob', key: digest }, 'row', 'missing', `named by ${named.get(digest) ?? ''}`);
}

/** Lists of digests anywhere in an input. */
function digestsIn(value: unknown): readonly string[] {
  if (!value || typeof value !== 'object') return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap(digestsIn);
  return value.flatMap((item) => (typeof item === 'string' && /^[0-9a-f]{64}$/.test(item) ? [item] : digestsIn(item)));
}

/** Columns of an uploaded file that its first link of custody repeats. */
export function arrivalOf(body: Row, at: Date): Row {
  const { person, detail } = body as { readonly person: string; readonly detail: Row };
  return { ...detail, uploadedBy: person, uploadedAt: at.toISOString() };
}
