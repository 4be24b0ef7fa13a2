import { Injectable } from '@nestjs/common';
import type { CasePage } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import type { SignedIn } from '../../platform/context.js';
import { Offices } from '../../platform/offices.js';
import { LINE_COLUMNS, type LineRow, lineOf, officeOf } from '../../platform/reads/case-line.js';
import { cursorText, readCursor } from '../../platform/reads/cursor.js';
import { readBelow } from '../../platform/reads/below.js';
import { Reader } from '../../platform/reads/reader.js';
import type { ListQuestion } from './case-filter.js';
import { type Where, caseWhere } from './case-where.js';
import { pageOfOffices } from './offices-page.js';

/** Totals are exact up to here. */
const CAP = 1_000;

/** How a page is asked for. */
interface PageOf {
  readonly after: boolean;
  readonly once: boolean;
  /** Lines at most, a whole number. */
  readonly most: number;
}

/**
 * One statement: the capped total, and the page after the cursor. How many lines stands in it as a number: a plan made for any
 * number at all is taken for a poor one, and the database would plan each list anew, for half of its time.
 */
export function listStatement({ sql, params }: Where, { after, once, most }: PageOf): string {
  const n = params.length;
  const keyset = after ? `AND (f.opened_on, f.id) < ($${n + 1}::date, $${n + 2}::uuid)` : '';
  const page = `ORDER BY f.opened_on DESC, f.id DESC LIMIT ${Math.trunc(most)}`;
  // A search finds its files once and for all; a plain list stops at the limits and never sees the rest.
  const found = once
    ? `WITH f AS MATERIALIZED (SELECT f.id, f.opened_on FROM case_file f WHERE ${sql}),
         n AS (SELECT count(*)::int AS total FROM (SELECT 1 FROM f LIMIT ${CAP + 1}) t),
         ids AS (SELECT f.id FROM f WHERE true ${keyset} ${page}),
         page AS (SELECT ${LINE_COLUMNS} FROM ids JOIN case_file f USING (id))`
    : `WITH n AS (SELECT count(*)::int AS total FROM (SELECT 1 FROM case_file f WHERE ${sql} LIMIT ${CAP + 1}) t),
         page AS (SELECT ${LINE_COLUMNS} FROM case_file f WHERE ${sql} ${keyset} ${page})`;
  return `${found} SELECT n.total, page.* FROM n LEFT JOIN page ON true ORDER BY page."openedOn" DESC, page.id DESC`;
}

type Row = LineRow & { readonly total: number };

/** Lists of files by filter, newest first, with keyset paging. */
@Injectable()
export class CaseListQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  /** A page of the own agency, of the office looked at, or of all offices below a district. */
  async page(me: SignedIn, question: ListQuestion): Promise<CasePage> {
    if (!me.below) return this.ofAgency(me, question);
    const pages = await readBelow(me, me.below, (there) => this.ofAgency(there, question));
    return pageOfOffices(pages, question.limit, CAP);
  }

  private async ofAgency(me: SignedIn, { filter, cursor, limit }: ListQuestion): Promise<CasePage> {
    const { office } = await this.offices.of(me.agency);
    const today = this.clock.today();
    const where = caseWhere(filter, today);
    const after = readCursor(cursor);
    const params = [...where.params, ...(after ? [after.on, after.id] : [])];
    const rows = await this.reader.run<Row>(
      me,
      listStatement(where, {
        after: after !== undefined,
        most: limit + 1,
        once: Boolean(filter.text?.trim() || filter.officer || filter.unit),
      }),
      params,
    );
    const found = rows.filter((row) => row.id !== null);
    const items = found.slice(0, limit).map(({ total: _total, ...row }) => ({
      ...lineOf(row, office, today),
      ...officeOf(me, office),
    }));
    const last = items.at(-1);
    const next = found.length > limit && last ? cursorText({ on: last.openedOn, id: last.id }) : null;
    return { items, next, total: Math.min(rows[0]?.total ?? 0, CAP) };
  }
}
