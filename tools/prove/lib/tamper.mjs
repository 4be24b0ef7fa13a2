// Tamperings as a database superuser makes them, with every trigger and key out of the way. Each may repair what it can:
// hashes, chains and heads are made to fit again, so that nothing but the rest of the system can tell.
import { createHash } from 'node:crypto';
import { genesis, hashOf } from '../../../libs/journal/dist/index.js';

const digest = async (bytes) => createHash('sha256').update(bytes).digest();
const forged = createHash('sha256').update('forged').digest('hex');

/** Random whole number below n, from a seed that is printed when a trial fails. */
export function dice(seed) {
  let state = seed >>> 0 || 1;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % n;
  };
}

async function journalOf(client, file) {
  const { rows } = await client.query('SELECT * FROM journal_entry WHERE file_id = $1 ORDER BY seq', [file]);
  return rows;
}

/** Seals a list of entries anew as one chain; the head follows. */
async function rechain(client, file, entries) {
  await client.query('DELETE FROM journal_entry WHERE file_id = $1', [file]);
  let prev = await genesis(file, digest);
  const rows = [];
  for (const [i, { agency_id, body, idempotency_key, request_hash, sealed_at }] of entries.entries()) {
    const hash = await hashOf({ seq: i + 1, prev, body }, digest);
    rows.push({ file_id: file, agency_id, seq: i + 1, prev, hash, body, idempotency_key, request_hash, sealed_at });
    prev = hash;
  }
  await client.query(
    `INSERT INTO journal_entry (file_id, agency_id, seq, prev, hash, body, idempotency_key, request_hash, sealed_at)
     SELECT file_id, agency_id, seq, prev, hash, body, idempotency_key, request_hash, sealed_at
     FROM jsonb_populate_recordset(NULL::anjuan.journal_entry, $1)`,
    [JSON.stringify(rows)],
  );
  await client.query('UPDATE case_file SET head = $2 WHERE id = $1', [file, prev]);
}

const edit = (body, roll) => {
  const edits = [
    { ...body, on: body.on === '2026-01-05' ? '2026-01-06' : '2026-01-05' },
    { ...body, by: { ...body.by, name: `${body.by.name}某` } },
    { ...body, flags: [...body.flags, 'HSE-99'] },
    { ...body, reasons: { ...body.reasons, 'HSE-99': '补记' } },
  ];
  return edits[roll(edits.length)];
};

/** What can be done to a file: each takes its entries and says from which one on the chain is no longer what it was. */
export const KINDS = {
  /** One byte of a body, no hash repaired. */
  async edit(client, { file, entries, roll }) {
    const entry = entries[roll(entries.length)];
    await client.query('UPDATE journal_entry SET body = $3 WHERE file_id = $1 AND seq = $2', [
      file,
      entry.seq,
      JSON.stringify(edit(entry.body, roll)),
    ]);
    return entry.seq;
  },
  async 'edit and repair'(client, { file, entries, roll }) {
    const at = roll(entries.length);
    await rechain(client, file, entries.with(at, { ...entries[at], body: edit(entries[at].body, roll) }));
    return at + 1;
  },
  async delete(client, { file, entries, roll }) {
    const { seq } = entries[roll(entries.length)];
    await client.query('DELETE FROM journal_entry WHERE file_id = $1 AND seq = $2', [file, seq]);
    return seq;
  },
  async 'delete and repair'(client, { file, entries, roll }) {
    const at = roll(entries.length);
    await rechain(client, file, entries.toSpliced(at, 1));
    return at + 1;
  },
  async insert(client, { file, entries, roll }) {
    const at = roll(entries.length);
    await rechain(
      client,
      file,
      entries.toSpliced(at, 0, { ...entries[at], idempotency_key: null, body: edit(entries[at].body, roll) }),
    );
    return at + 1;
  },
  async swap(client, { file, entries, roll }) {
    const at = roll(entries.length - 1);
    const [a, b] = [entries[at], entries[at + 1]];
    const put = 'UPDATE journal_entry SET body = $3 WHERE file_id = $1 AND seq = $2';
    await client.query(put, [file, a.seq, JSON.stringify(b.body)]);
    await client.query(put, [file, b.seq, JSON.stringify(a.body)]);
    return at + 1;
  },
  async 'reorder and repair'(client, { file, entries, roll }) {
    const at = roll(entries.length - 1);
    await rechain(client, file, entries.with(at, entries[at + 1]).with(at + 1, entries[at]));
    return at + 1;
  },
  /** The last entries go, and the row goes back to what it was: the file looks like yesterday's. */
  async 'roll back'(client, { file, entries, roll, rowAt }) {
    const left = 1 + roll(entries.length - 1);
    await client.query('DELETE FROM journal_entry WHERE file_id = $1 AND seq > $2', [file, left]);
    await rowAt(left);
    return left + 1;
  },
  async truncate(client, { file, entries, roll }) {
    const left = 1 + roll(entries.length - 1);
    await client.query('DELETE FROM journal_entry WHERE file_id = $1 AND seq > $2', [file, left]);
    return left + 1;
  },
  async 'remove the whole case'(client, { file }) {
    for (const table of ['journal_entry', 'document', 'personal_value', 'publication_record', 'notification'])
      await client.query(`DELETE FROM ${table} WHERE file_id = $1`, [file]);
    await client.query('DELETE FROM case_file WHERE id = $1', [file]);
    return 1;
  },
  /** Columns of the key together with head and chain: the entry says another number, and everything follows it. */
  async 'key columns with the head'(client, { file, entries, roll }) {
    const at = roll(entries.length);
    const { body } = entries[at];
    const numbers = { ...body.numbers, 'filing-approval': '津和小街立字〔2026〕9999号' };
    await rechain(client, file, entries.with(at, { ...entries[at], body: { ...body, numbers } }));
    await client.query(`UPDATE case_file SET number = '津和小街立字〔2026〕9999号' WHERE id = $1`, [file]);
    return at + 1;
  },
  async 'edit the row'(client, { file, roll, entries }) {
    const edits = [
      `stage = 'reported'`,
      'version = version + 1',
      `title = title || '。'`,
      `head = '${forged}'`,
      'gap_count = gap_count + 1',
    ];
    await client.query(`UPDATE case_file SET ${edits[roll(edits.length)]} WHERE id = $1`, [file]);
    return entries.length;
  },
};

export { journalOf };
