// The chained records of every kind.

const RECORDS = `SELECT (SELECT count(*) FROM anjuan.journal_entry) + (SELECT count(*) FROM anjuan.access_entry)
  + (SELECT count(*) FROM anjuan.custody_event WHERE body->>'kind' LIKE 'arrived%') AS n`;

/** Number of acts, accesses and arrivals that are recorded. */
export const recordCounts = async (client) => Number((await client.query(RECORDS)).rows[0].n);

/** Checks the chain of every file by the stand-alone verifier's code. @returns what is broken */
export async function unbroken(client) {
  const { createHash } = await import('node:crypto');
  const { rows } = await client.query(`SELECT file_id AS file, jsonb_agg(jsonb_build_object('seq', seq, 'prev', prev,
    'hash', hash, 'body', body) ORDER BY seq) AS entries FROM anjuan.journal_entry GROUP BY file_id`);
  const faults = [];
  for (const { file, entries } of rows) {
    const genesis = createHash('sha256').update(`anjuan/journal/genesis/v1\n${file}`).digest('hex');
    const verdict = await globalThis.checkJournal(JSON.stringify({ file, genesis, entries }));
    if (!verdict.ok) faults.push(`${file}/${verdict.seq}: ${verdict.en}`);
  }
  return faults;
}
