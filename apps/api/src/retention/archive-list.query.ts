import { Injectable } from '@nestjs/common';
import { type CivilDate, addMonths } from '@anjuan/calendar';
import type { RetentionLine, RetentionList, RetentionPage } from '@anjuan/contract';
import {
  type CaseFile,
  type DestructionDossier,
  type Disposal,
  type HoldDossier,
  type Office,
  destroyedOn,
  holdsOn,
  retentionView,
  tracksOf,
} from '@anjuan/procedure';
import { Clock } from '../platform/clock.js';
import type { SignedIn } from '../platform/context.js';
import { Offices } from '../platform/offices.js';
import { type Cursor, cursorText } from '../platform/reads/cursor.js';
import { type Query, Reader } from '../platform/reads/reader.js';
import { boundsBefore } from './terms.js';

const PAGE = 50;
/** A list by terms reads on until its page is full; this many rows at most, so that no request reads the whole archive. */
const MOST_READ = 2_000;

const IN_TERM = `disposal IS NULL AND EXISTS (SELECT FROM unnest($4::text[], $5::date[]) AS b (class, last)
  WHERE b.class = f.retention_class AND f.rested_on <= b.last)`;
const WHERE: Readonly<Record<RetentionList, string>> = {
  due: IN_TERM,
  soon: IN_TERM,
  held: 'holds > 0',
  proposed: "disposal = 'proposed'",
  destroyed: "disposal = 'destroyed'",
};
const rowsOf = (list: RetentionList): string => `
SELECT f.id, f.number, f.title, f.version, f.state, f.disposal, coalesce(f.rested_on, f.last_act_on)::text AS at, f.rested_on::text AS "restedOn",
  (SELECT count(*)::int FROM blob_removal r WHERE r.file_id = f.id AND r.done_at IS NULL) AS "bytesLeft"
FROM case_file f WHERE ${WHERE[list]} AND (coalesce(f.rested_on, f.last_act_on), f.id) > ($1::date, $2::uuid)
ORDER BY coalesce(f.rested_on, f.last_act_on), f.id LIMIT $3`;

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly version: number;
  readonly state: CaseFile;
  readonly disposal: Disposal | null;
  readonly at: string;
  readonly restedOn: string | null;
  readonly bytesLeft: number;
}

interface Asked {
  readonly list: RetentionList;
  readonly office: Office;
  readonly today: CivilDate;
}

const FIRST: Cursor = { on: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };

/** What the archivist sees of the archive: terms, holds, proposals and what is gone; the longest at rest first. */
@Injectable()
export class ArchiveListQuery {
  constructor(
    private readonly reader: Reader,
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async of(me: SignedIn, list: RetentionList, after: Cursor = FIRST): Promise<RetentionPage> {
    const { office } = await this.offices.of(me.agency);
    const asked = { list, office, today: this.clock.today() };
    return this.reader.all(me, (query) => page(query, asked, after));
  }
}

/** Rows whose term may be over are few; those whose term really is are chosen by the procedure's own words. */
async function page(query: Query, asked: Asked, after: Cursor): Promise<RetentionPage> {
  const { list, office } = asked;
  const limits = limitsOf(asked);
  const items: RetentionLine[] = [];
  let at = after;
  for (let read = 0; read < MOST_READ;) {
    const rows = await query<Row>(rowsOf(list), [at.on, at.id, PAGE, ...limits]);
    for (const row of rows) {
      const line = lineOf(row, office);
      at = { on: row.at, id: row.id };
      if (belongs(line, asked)) items.push(line);
      if (items.length === PAGE) return { items, next: cursorText(at) };
    }
    read += rows.length;
    if (rows.length < PAGE) return { items, next: null };
  }
  return { items, next: cursorText(at) };
}

/** Parameters of the lists that go by terms; the others have none. */
function limitsOf({ list, office, today }: Asked): readonly unknown[] {
  if (WHERE[list] !== IN_TERM) return [];
  const bounds = boundsBefore(list === 'soon' ? addMonths(today, 12) : today, office);
  return [bounds.map((bound) => bound.class), bounds.map(({ last }) => last)];
}

function belongs({ until }: RetentionLine, { list, today }: Asked): boolean {
  if (list === 'due') return until !== null && until < today;
  return list !== 'soon' || (until !== null && until >= today && until < addMonths(today, 12));
}

function lineOf({ state, at: _at, ...row }: Row, office: Office): RetentionLine {
  const { class: name, period, until, why } = retentionView(state, office);
  const proposed = tracksOf<DestructionDossier>(state, 'destruction').findLast(({ stage }) => stage !== 'kept');
  const gone = destroyedOn(state);
  const { proposedBy = '', proposedOn = '' } = proposed?.dossier ?? {};
  return {
    ...row,
    class: name,
    period,
    until,
    why,
    ...(proposed
      ? { proposal: { track: proposed.key, by: office.staff[proposedBy]?.name ?? '', on: proposedOn } }
      : {}),
    holds: holdsOn(state).map(({ key, dossier }) => holdLine(key, dossier)),
    ...(gone ? { destroyedOn: gone } : {}),
  };
}

const holdLine = (track: string, { ground = '', reason = '', on = '' }: HoldDossier) => ({ track, ground, reason, on });
