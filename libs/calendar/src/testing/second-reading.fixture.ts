import type { NoticeText } from './notices.fixture.js';

/*
 * A second reading of the law, written apart from the first and sharing none of its code: one strip of days from 2017 to
 * 2036, marked from the notices by its own parser, and every limit found by walking the strip one day (or hour) at a time
 * until its definition is fulfilled.
 */

/** A timeline as both readings are asked about it; days are 'YYYY-MM-DD'. */
export interface Timeline {
  readonly office: number;
  readonly start: string;
  readonly startsAt?: string;
  readonly length: number;
  readonly unit: 'working-days' | 'days' | 'months' | 'hours' | 'fixed';
  readonly policy: 'party' | 'agency';
  readonly back: boolean;
  readonly excluded: readonly { readonly from: string; readonly to: string }[];
  readonly extended: readonly number[];
}

/** What a reading answers; 'refused' where a day outside the calendars would have to be judged. */
export type Answer =
  | 'refused'
  | {
      readonly agencyDate: string;
      readonly partyDate: string;
      readonly due: string;
      readonly endsAt: string | undefined;
      readonly provisional: boolean;
    };

// Looking up a global costs more than a step of the walk.
const { min } = Math;

const DAYS: string[] = [];
for (const t = new Date('2017-01-01T00:00:00Z'); t.getUTCFullYear() < 2037; t.setUTCDate(t.getUTCDate() + 1))
  DAYS.push(t.toISOString().slice(0, 10));
const AT = new Map(DAYS.map((day, i) => [day, i]));
const at = (day: string): number => {
  const i = AT.get(day);
  if (i === undefined) throw new Error(`The strip has no ${day}`);
  return i;
};
const YEARS = DAYS.map((day) => +day.slice(0, 4));
const yearAt = (i: number): number => YEARS[i] ?? 0;
const MONTH_DAYS = DAYS.map((day) => +day.slice(5, 7) * 100 + +day.slice(8));
/** 2017-01-01 was a Sunday. */
const weekendAt = (i: number): boolean => i % 7 === 0 || i % 7 === 6;

const UNKNOWN = 0;
const GUESSED = 1;
const KNOWN = 2;

interface Strip {
  readonly works: Uint8Array;
  readonly known: Uint8Array;
  readonly lastYear: number;
}

function daysOf(year: number, text: string): number[] {
  const full = (day: string) => at(day.length === 5 ? `${year}-${day}` : day);
  return text.split(/[;,] /).flatMap((block) => {
    const [from = '', to = from] = block.split('…');
    return Array.from({ length: full(to) - full(from) + 1 }, (_, i) => full(from) + i);
  });
}

function markDays(notices: Record<number, NoticeText>, strip: Strip): void {
  for (let i = 0; i < DAYS.length; i += 1) {
    const own = notices[yearAt(i)];
    const before = notices[yearAt(i) - 1];
    if (own) strip.known[i] = own.guess ? GUESSED : KNOWN;
    else strip.known[i] = before && !before.guess ? GUESSED : UNKNOWN;
    const newYear = strip.known[i] !== KNOWN && DAYS[i]?.endsWith('-01-01');
    strip.works[i] = weekendAt(i) || newYear ? 0 : 1;
  }
}

/** Marks every day of the strip: how well it is known, and whether people work on it. */
export function stripOf(notices: Record<number, NoticeText>): Strip {
  const years = Object.keys(notices).map(Number);
  const strip = {
    works: new Uint8Array(DAYS.length),
    known: new Uint8Array(DAYS.length),
    lastYear: Math.max(...years),
  };
  markDays(notices, strip);
  for (const [year, { off, working }] of Object.entries(notices)) {
    for (const i of daysOf(+year, working)) strip.works[i] = 1;
    for (const i of daysOf(+year, off)) strip.works[i] = 0;
  }
  return strip;
}

/** What one walk has to know and to find. */
interface Walk {
  readonly line: Timeline;
  readonly strip: Strip;
  readonly start: number;
  readonly total: number;
  readonly free: (i: number) => boolean;
}
interface End {
  readonly end: number;
  readonly endsAt?: string;
  readonly provisional?: boolean;
}

function byWorkingDays({ line, strip, start, total, free }: Walk): End | 'refused' {
  let end = start;
  let provisional = false;
  // Backwards a further day: `total` whole days have to lie between.
  for (let left = line.back ? total + 1 : total; left > 0;) {
    end += line.back ? -1 : 1;
    if (strip.known[end] === UNKNOWN) return 'refused';
    if (strip.known[end] === GUESSED) provisional = true;
    if (free(end) && strip.works[end] === 1) left -= 1;
  }
  return { end, provisional };
}

function byDays({ line, start, total, free }: Walk): End {
  let end = start;
  for (let left = line.back ? total + 1 : total; left > 0;) {
    end += line.back ? -1 : 1;
    if (free(end)) left -= 1;
  }
  return { end };
}

function byMonths({ start, total, free }: Walk): End {
  let end = sameDayLater(start, total);
  let lost = 0;
  for (let i = start + 1; i <= end; i += 1) if (!free(i)) lost += 1;
  while (lost > 0) {
    end += 1;
    if (free(end)) lost -= 1;
  }
  return { end };
}

function byHours({ line, start, total, free }: Walk): End {
  if (line.startsAt === undefined) {
    let end = start;
    for (let left = total; left > 0;) {
      end += 1;
      if (free(end)) left -= 24;
    }
    return { end };
  }
  let hour = start * 24 + +line.startsAt.slice(0, 2);
  for (let left = total; left > 0;) {
    hour += 1;
    if (free((hour - (hour % 24)) / 24)) left -= 1;
  }
  const end = (hour - (hour % 24)) / 24;
  return { end, endsAt: `${DAYS[end]}T${`0${(hour % 24) + 1}`.slice(-2)}:00` };
}

function byFixedDay({ line, start }: Walk): End {
  let end = start + 1;
  while (MONTH_DAYS[end] !== line.length) end += 1;
  return { end };
}

const WALKS = { 'working-days': byWorkingDays, days: byDays, months: byMonths, hours: byHours, fixed: byFixedDay };

/** On to the first working day; after the last year with a notice, weekends and New Year are all that is known. */
function rolled({ end, ...rest }: End, strip: Strip): (End & { readonly to: number }) | 'refused' {
  let provisional = rest.provisional ?? false;
  for (let to = end; ; to += 1) {
    if (strip.known[to] !== KNOWN) provisional = true;
    if (strip.known[to] === UNKNOWN && yearAt(to) <= strip.lastYear) return 'refused';
    if (strip.works[to] === 1) return { ...rest, end, to, provisional };
  }
}

/** The answer of the second reading. */
export function secondReading(line: Timeline, strip: Strip): Answer {
  const { unit, policy, back, extended, excluded } = line;
  const gaps = excluded.map(({ from, to }) => [at(from), at(to)] as const);
  const free = (i: number): boolean => gaps.every(([from, to]) => i < from || i > to);
  const total = extended.reduce((sum, n) => sum + n, line.length);
  const found = WALKS[unit]({ line, strip, start: at(line.start), total, free });
  if (found === 'refused') return found;
  const moves = unit === 'months' || (unit === 'days' && !back);
  const moved = moves ? rolled(found, strip) : { ...found, to: found.end };
  if (moved === 'refused') return moved;
  const [agencyDate = '', partyDate = ''] = [DAYS[moved.end], DAYS[moved.to]];
  const due = policy === 'party' ? partyDate : agencyDate;
  return { agencyDate, partyDate, due, endsAt: moved.endsAt, provisional: moved.provisional ?? false };
}

/** Walks month by month over the strip: the same number, else the month's last day. */
function sameDayLater(start: number, months: number): number {
  const number = +(DAYS[start]?.slice(8) ?? 0);
  let first = start - number + 1;
  const lengthOf = (i: number): number => {
    let n = 1;
    while (DAYS[i + n]?.slice(8) !== '01') n += 1;
    return n;
  };
  for (let m = 0; m < months; m += 1) first += lengthOf(first);
  return first + min(number, lengthOf(first)) - 1;
}
