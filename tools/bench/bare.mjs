// The same questions asked of PostgreSQL with nothing in between: the floor each measure is compared with.
import { randomUUID } from 'node:crypto';
import { timed } from './numbers.mjs';

const columns = `id, procedure, number, title, matter, stage, party_label, place, handlers, opened_on::text, last_act_on::text, version,
  due_on::text, due_clock, review_state, publicity_state, gap_count`;

/** First page of the list with its capped total, in the words the API uses, planned once as there. */
export function bareList(client, cast, rounds, warm) {
  const mine = `f.agency_id = $1 AND f.kind = $2`;
  const text = `WITH n AS (SELECT count(*)::int AS total FROM (SELECT 1 FROM anjuan.case_file f WHERE ${mine} LIMIT 1001) t),
      page AS (SELECT ${columns} FROM anjuan.case_file f WHERE ${mine} ORDER BY f.opened_on DESC, f.id DESC LIMIT 51)
    SELECT n.total, page.* FROM n LEFT JOIN page ON true ORDER BY page.opened_on DESC, page.id DESC`;
  const query = { name: 'bare-list', text, values: [cast.office.id, 'ordinary'] };
  return timed(rounds, warm, () => client.query(query));
}

/** One file with its documents. */
export function bareOne(client, ids, rounds, warm) {
  return timed(rounds, warm, async (i) => {
    await client.query(`SELECT ${columns}, state FROM anjuan.case_file WHERE id = $1`, [ids[i % ids.length]]);
    await client.query(
      'SELECT id, template, number, seq, issued_on::text, hash FROM anjuan.document WHERE file_id = $1',
      [ids[i % ids.length]],
    );
  });
}

/** Text by bigrams with a recheck, found once, counted and paged. */
export function bareText(client, cast, words, rounds, warm) {
  const text = `WITH f AS MATERIALIZED (SELECT f.id, f.opened_on FROM anjuan.case_file f
        WHERE f.agency_id = $1 AND f.kind = 'ordinary' AND f.id IN (SELECT anjuan.find_text($2::tsquery, $3))),
      n AS (SELECT count(*)::int AS total FROM (SELECT 1 FROM f LIMIT 1001) t),
      ids AS (SELECT f.id FROM f ORDER BY f.opened_on DESC, f.id DESC LIMIT 51),
      page AS (SELECT ${columns} FROM ids JOIN anjuan.case_file f USING (id))
    SELECT n.total, page.* FROM n LEFT JOIN page ON true ORDER BY page.opened_on DESC, page.id DESC`;
  return timed(rounds, warm, (i) => {
    const word = words[i % words.length];
    return client.query({ name: 'bare-text', text, values: [cast.office.id, bigrams(word), `%${word}%`] });
  });
}

const bigrams = (word) =>
  [...word]
    .slice(1)
    .map((c, i) => `'${[...word][i]}${c}'`)
    .join(' & ');

/** Lock, insert an entry's worth of jsonb, update the row, commit: what an act costs the database alone. */
export async function bareAct(client, rounds) {
  await client.query('CREATE TABLE IF NOT EXISTS public.bare_entry (id uuid PRIMARY KEY, body jsonb NOT NULL)');
  const { rows } = await client.query(
    `SELECT id FROM anjuan.case_file WHERE stage = 'investigating' ORDER BY id LIMIT $1`,
    [rounds],
  );
  const { rows: bodies } = await client.query('SELECT body FROM anjuan.journal_entry LIMIT 1');
  return timed(rounds, 0, async (i) => {
    const id = rows[i % rows.length].id;
    await client.query('BEGIN');
    await client.query('SELECT state FROM anjuan.case_file WHERE id = $1 FOR UPDATE', [id]);
    await client.query('INSERT INTO public.bare_entry VALUES ($1, $2)', [randomUUID(), JSON.stringify(bodies[0].body)]);
    await client.query('UPDATE anjuan.case_file SET version = version WHERE id = $1', [id]);
    await client.query('COMMIT');
  });
}
