import { Injectable } from '@nestjs/common';
import type { AccessLine, AccessPage, JournalCheck } from '@anjuan/contract';
import { genesis, hashOf } from '@anjuan/journal';
import type { SignedIn } from '../platform/context.js';
import { digest } from '../platform/digest.js';
import { accessChain } from '../platform/persistence/repositories/access.repository.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';
import type { AccessQuestion } from './access-question.js';

const LINE = 'seq::float8 AS seq, prev, hash, body';
/** The file itself, its papers, and every file of evidence or recording its journal names. */
const OBJECTS = `SELECT id::text AS object FROM case_file WHERE id = $1
  UNION SELECT id::text FROM document WHERE file_id = $1
  UNION SELECT d #>> '{}' FROM journal_entry, jsonb_path_query(body, '$.**') d
    WHERE file_id = $1 AND jsonb_typeof(d) = 'string' AND d #>> '{}' ~ '^[0-9a-f]{64}$'`;
/** Each object by its own stretch of the index, so that an old case is answered as fast as a new one. */
const OF_CASE = `SELECT l.seq, l.prev, l.hash, l.body FROM unnest($1::text[]) AS o (object) CROSS JOIN LATERAL (
    SELECT ${LINE}, seq AS place FROM access_entry WHERE agency_id = $4 AND object = o.object AND seq < $2
    ORDER BY access_entry.seq DESC LIMIT $3) l ORDER BY l.place DESC LIMIT $3`;
const OF_AGENCY = `SELECT ${LINE} FROM access_entry WHERE agency_id = $4 AND access_entry.seq < $1
    AND ($3::uuid IS NULL OR person_id = $3) ORDER BY access_entry.seq DESC LIMIT $2`;
const NEXT = `SELECT ${LINE}, person_id AS person, object, at FROM access_entry
  WHERE access_entry.seq > $1 ORDER BY access_entry.seq LIMIT 5000`;

interface Row {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly body: Omit<AccessLine, 'seq' | 'hash'>;
}

/** Who looked at what. */
@Injectable()
export class AccessQuery {
  constructor(private readonly reader: Reader) {}

  /** Looks at a case, its papers and its files, the newest first. @throws Refused when there is no such case */
  ofCase(me: SignedIn, file: string, { before, limit }: AccessQuestion): Promise<AccessPage> {
    return this.reader.all(me, async (query) => {
      const objects = await query<{ object: string }>(OBJECTS, [file]);
      if (!objects.some(({ object }) => object === file)) throw notFound();
      const ids = objects.map(({ object }) => object);
      return page(await query<Row>(OF_CASE, [ids, before, limit + 1, me.agency]), limit);
    });
  }

  /** Everything in the agency's journal of accesses, or what one person did, the newest first. */
  async ofAgency(me: SignedIn, { before, limit, person }: AccessQuestion): Promise<AccessPage> {
    return page(await this.reader.run<Row>(me, OF_AGENCY, [before, limit + 1, person ?? null, me.agency]), limit);
  }

  /** Checks every link from the first, and that the columns say what was sealed. */
  check(me: SignedIn): Promise<Omit<JournalCheck, 'file' | 'replayEqualsState'>> {
    return this.reader.all(me, async (query) => {
      const start = await genesis(accessChain(me.agency), digest);
      return follow(query, { seq: 0, hash: start });
    });
  }
}

interface Audited extends Row {
  readonly person: string;
  readonly object: string | null;
  readonly at: Date;
}

async function follow(query: Query, start: { readonly seq: number; readonly hash: string }) {
  let { seq, hash } = start;
  for (;;) {
    const rows = await query<Audited>(NEXT, [seq]);
    for (const row of rows) {
      const why = await broken(row, { seq, hash });
      if (why) return { entries: seq, head: hash, firstBreak: { seq: seq + 1, why } };
      ({ seq, hash } = row);
    }
    if (rows.length === 0) return { entries: seq, head: seq ? hash : null, firstBreak: null };
  }
}

/** What is wrong with an entry behind the last good one; a column that differs from the sealed text counts as its hash. */
async function broken(row: Audited, last: { readonly seq: number; readonly hash: string }) {
  const { seq, prev, hash, body, person, object, at } = row;
  if (seq !== last.seq + 1) return 'sequence' as const;
  if (prev !== last.hash) return seq === 1 ? ('genesis' as const) : ('link' as const);
  const same = body.who.person === person && body.object === object && body.at === at.toISOString();
  return same && (await hashOf({ seq, prev, body }, digest)) === hash ? undefined : ('hash' as const);
}

function page(rows: readonly Row[], limit: number): AccessPage {
  const items = rows.slice(0, limit).map(({ seq, hash, body }): AccessLine => ({ seq, hash, ...body }));
  return { items, next: rows.length > limit ? String(items.at(-1)?.seq) : null };
}
