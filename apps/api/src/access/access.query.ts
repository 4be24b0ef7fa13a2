import { Injectable } from '@nestjs/common';
import type { AccessLine, AccessPage, NumberedCase } from '@anjuan/contract';
import { type SignedIn, overseeing } from '../platform/context.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { notFound } from '../platform/refused.js';
import type { AccessQuestion } from './access-question.js';
import { searchOf, stretchOf } from './access-search.js';

/** The file itself, its papers, and every file of evidence or recording its journal names. */
const OBJECTS = `SELECT id::text AS object FROM case_file WHERE id = $1
  UNION SELECT id::text FROM document WHERE file_id = $1
  UNION SELECT d #>> '{}' FROM journal_entry, jsonb_path_query(body, '$.**') d
    WHERE file_id = $1 AND jsonb_typeof(d) = 'string' AND d #>> '{}' ~ '^[0-9a-f]{64}$'`;

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
  ofCase(me: SignedIn, file: string, question: AccessQuestion): Promise<AccessPage> {
    return this.search(me, { ...question, file });
  }

  /** Cases by their number or a piece of it: an administrator is shown no other word of them. */
  numbered(me: SignedIn, text: string): Promise<readonly NumberedCase[]> {
    return text ? this.reader.run<NumberedCase>(overseeing(me), NUMBERED, [text]) : Promise.resolve([]);
  }

  /** What fits in the agency's journal of accesses, the newest first. @throws Refused when there is no such case */
  search(me: SignedIn, question: AccessQuestion): Promise<AccessPage> {
    return this.reader.all(overseeing(me), async (query) => {
      const objects = question.file && (await objectsOf(query, question.file));
      // One more than asked for tells whether there is another page.
      const wanted = { ...question, ...(await stretchOf(query, me.agency, question)), limit: question.limit + 1 };
      const { sql, params } = searchOf(me.agency, wanted, objects || undefined);
      return page(await query<Row>(sql, params), question.limit);
    });
  }
}

const NUMBERED = `SELECT id, number FROM case_file
  WHERE number IS NOT NULL AND (number = $1 OR strpos(number, $1) > 0) ORDER BY number <> $1, number LIMIT 10`;

async function objectsOf(query: Query, file: string): Promise<readonly string[]> {
  const objects = (await query<{ object: string }>(OBJECTS, [file])).map(({ object }) => object);
  if (!objects.includes(file)) throw notFound();
  return objects;
}

function page(rows: readonly Row[], limit: number): AccessPage {
  const items = rows.slice(0, limit).map(({ seq, hash, body }): AccessLine => ({ seq, hash, ...body }));
  return { items, next: rows.length > limit ? String(items.at(-1)?.seq) : null };
}
