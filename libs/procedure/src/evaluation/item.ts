import type { Holidays } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { CaseFile } from '../kernel/file.js';
import type { Office } from '../kernel/office.js';

/** What the machine says of an item; `human` where only reading the file can tell. */
export type Machine = 'pass' | 'fail' | 'na' | 'human';

/** All that a check may look at. */
export interface Facts {
  readonly file: CaseFile;
  readonly office: Office;
  readonly holidays: Holidays;
}

/** An answer: a verdict, yes or no, or the numbers of the acts that fail (none means pass). */
export type Look =
  Machine | boolean | readonly number[] | { readonly machine: Machine; readonly seqs: readonly number[] };

/** One item of the rubric with its check. */
export interface Item {
  readonly id: string;
  readonly kind: 'veto' | 'scored' | 'summary';
  readonly title: Text;
  readonly points: number;
  /** Counts only when the step occurred. */
  readonly conditional?: boolean;
  /** What the machine looks at, in one line. */
  readonly how: Text;
  readonly look: (facts: Facts) => Look;
}

/** One item as found in a file, with the acts it points to. */
export interface Finding {
  readonly id: string;
  readonly kind: Item['kind'];
  readonly title: Text;
  readonly points: number;
  readonly machine: Machine;
  readonly why: Text;
  readonly seqs?: readonly number[];
}

/** Both languages of one line. */
export type Pair = readonly [zh: string, en: string];

type Check = readonly [id: string, points: number, title: Pair, how: Pair, look: Item['look']];

const text = ([zh, en]: Pair): Text => ({ zh, en });

/** Writes a group of items of one kind, one row each. */
export function items(
  kind: Item['kind'],
  rows: readonly Check[],
  conditional: readonly string[] = [],
): readonly Item[] {
  return rows.map(([id, points, title, how, look]) => ({
    id,
    kind,
    title: text(title),
    points,
    how: text(how),
    look,
    ...(conditional.includes(id) ? { conditional: true } : {}),
  }));
}

/** The check of items no machine can judge. */
export const human = (): Machine => 'human';
