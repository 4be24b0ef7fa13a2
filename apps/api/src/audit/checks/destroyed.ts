import type { Setting } from '../setting.js';

/** Bytes that were to be removed longer ago than this, in milliseconds, should be gone. */
const PATIENCE = 86_400_000;

interface Fault {
  readonly key: string;
  readonly stored: string;
  readonly expected: string;
}

/** Evidence is destroyed when the last file that named it gave it up, unless it came in again afterwards. */
const EVIDENCE = `
SELECT b.digest AS key, coalesce(b.destroyed_at::text, 'not destroyed') AS stored,
  CASE WHEN u.live > 0 OR u.last IS NULL THEN 'not destroyed' ELSE u.last::text END AS expected
FROM evidence_blob b CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE given_up_at IS NULL) AS live, max(given_up_at) AS last FROM evidence_use u WHERE u.digest = b.digest) u
WHERE CASE WHEN b.destroyed_at IS NOT NULL THEN u.live > 0 OR b.destroyed_at IS DISTINCT FROM u.last
           ELSE u.live = 0 AND b.uploaded_at < u.last END`;
const COPIES = `
SELECT c.original || '/' || c.kind AS key, coalesce(c.destroyed_at::text, 'not destroyed') AS stored,
  coalesce(b.destroyed_at::text, 'not destroyed') AS expected
FROM derived_copy c JOIN evidence_blob b ON b.digest = c.original WHERE c.destroyed_at IS DISTINCT FROM b.destroyed_at`;
/** A printed paper goes with its paper, and the entry names the PDF. */
const PRINTED = `
SELECT r.document_id::text AS key, coalesce(r.destroyed_at::text, 'not destroyed') AS stored,
  CASE WHEN r.destroyed_at IS NOT DISTINCT FROM d.destroyed_at THEN 'named by its entry'
       ELSE coalesce(d.destroyed_at::text, 'not destroyed') END AS expected
FROM rendition r JOIN document d ON d.id = r.document_id
WHERE r.destroyed_at IS DISTINCT FROM d.destroyed_at OR r.destroyed_at IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM journal_entry e WHERE e.file_id = d.file_id AND e.body->>'step' = 'approve-destruction'
   AND e.body->'computed'->'destroyed'->'papers' @> jsonb_build_array(jsonb_build_object('id', d.id, 'pdf', r.digest)))`;
const LISTED = `
SELECT x.digest AS key, 'missing' AS stored, 'asked for with the destruction' AS expected FROM (
  SELECT digest FROM evidence_blob WHERE destroyed_at IS NOT NULL UNION
  SELECT digest FROM derived_copy WHERE destroyed_at IS NOT NULL UNION
  SELECT digest FROM rendition WHERE destroyed_at IS NOT NULL) x
WHERE NOT EXISTS (SELECT 1 FROM blob_removal r WHERE r.digest = x.digest)`;

const checks = [
  { table: 'evidence_blob', column: 'destroyed_at', sql: EVIDENCE },
  { table: 'derived_copy', column: 'destroyed_at', sql: COPIES },
  { table: 'rendition', column: 'destroyed_at', sql: PRINTED },
  { table: 'blob_removal', column: 'row', sql: LISTED },
] as const;

/** What is marked as destroyed was destroyed by an entry, what an entry destroyed is gone, and its bytes with it. */
export async function checkDestroyed(setting: Setting): Promise<void> {
  const { query, findings } = setting;
  for (const { table, column, sql } of checks)
    for (const { key, stored, expected } of await query<Fault>(sql))
      findings.differs({ table, key }, column, stored, expected);
  await checkRemovals(setting);
}

const REMOVALS = `SELECT r.digest, r.asked_at AS "askedAt", r.done_at AS "doneAt", bytes_needed(r.digest) AS needed,
    EXISTS (SELECT 1 FROM journal_entry e WHERE e.file_id = r.file_id AND e.sealed_at = r.asked_at
      AND e.body->>'step' = 'approve-destruction') AS said
  FROM blob_removal r WHERE r.digest > $1 ORDER BY r.digest LIMIT 1000`;

interface RemovalRow {
  readonly digest: string;
  readonly askedAt: Date;
  readonly doneAt: Date | null;
  readonly needed: boolean;
  readonly said: boolean;
}

async function checkRemovals(setting: Setting): Promise<void> {
  const { query, findings } = setting;
  for (let after = ''; ;) {
    const rows = await query<RemovalRow>(REMOVALS, [after]);
    findings.looked('blob_removal', rows.length);
    for (const row of rows) await checkRemoval(setting, row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.digest;
  }
}

/** A removal that has only just been asked for is on its way, and no difference. */
async function checkRemoval({ findings, stores }: Setting, row: RemovalRow): Promise<void> {
  const { digest, askedAt, doneAt, needed, said } = row;
  const at = { table: 'blob_removal', key: digest };
  if (!said) findings.differs(at, 'asked_at', askedAt, 'an entry of a destruction');
  if (doneAt !== null && doneAt < askedAt)
    findings.differs(at, 'done_at', doneAt, `not before ${askedAt.toISOString()}`);
  if (!doneAt && Date.now() - askedAt.getTime() > PATIENCE) findings.differs(at, 'done_at', doneAt, 'removed by now');
  if (doneAt && !needed && (await stores.blobs.size(digest)) !== undefined)
    findings.differs(at, 'file', 'still in the store', 'removed');
}
