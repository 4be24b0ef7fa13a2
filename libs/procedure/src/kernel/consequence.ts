import type { CivilDate, ClockFacts, ClockSpec, Holidays } from '@anjuan/calendar';
import { type ArticleId, type ClockId, type Text, clockOn, clocks, profileOf } from '@anjuan/statute';
import type { CaseFile } from './file.js';
import type { Office } from './office.js';

/** What the law makes follow by itself: a running period, work to be done, a stage that turns, a paper, a count, a route. */
export const consequenceKinds = {
  'time-limit': { zh: '期限', en: 'time limit' },
  task: { zh: '待办', en: 'task' },
  flip: { zh: '自动变更', en: 'turns by itself' },
  document: { zh: '文书', en: 'document' },
  counter: { zh: '计数', en: 'counter' },
  routing: { zh: '分流', en: 'routing' },
} as const satisfies Record<string, Text>;
export type ConsequenceKind = keyof typeof consequenceKinds;

/** What a consequence may look at. */
export interface Seen {
  readonly file: CaseFile;
  readonly on: CivilDate;
  readonly holidays: Holidays;
  readonly office: Office;
}

/** One running period: the day of its start event, and what lengthens, shortens or interrupts it. */
export interface LimitStart {
  readonly start: CivilDate;
  readonly facts?: ClockFacts;
  /** Length on that day, where the law or the profile gives another than the clock's own. */
  readonly length?: number;
  /** Track it runs on. */
  readonly track?: string;
}

/** An automatic (A) rule of law.md: nobody performs it, it is computed from the file. Ids are law.md's. */
export interface Consequence {
  readonly id: string;
  /** What arises: `review-due-in-ten-working-days`. */
  readonly name: string;
  readonly kind: ConsequenceKind;
  readonly articles: readonly ArticleId[];
  readonly says: Text;
  /** Kind of the procedure, and the step whose act brings it about. */
  readonly procedure: string;
  readonly step: string;
  readonly clock?: ClockSpec & { readonly id: ClockId };
  /** Periods of this clock that run now; only for a time limit. */
  starts?(file: CaseFile, holidays: Holidays): readonly LimitStart[];
  arises(seen: Seen): boolean;
}

/** A consequence other than a time limit. */
export function consequence(
  given: Omit<Consequence, 'kind' | 'clock' | 'starts'> & { readonly kind: Exclude<ConsequenceKind, 'time-limit'> },
): Consequence {
  return given;
}

type LimitGiven = Pick<Consequence, 'id' | 'name' | 'procedure' | 'step' | 'says'> & {
  readonly clock: ClockId;
  /** Articles beyond those of the clock. */
  readonly articles?: readonly ArticleId[];
  starts(file: CaseFile, holidays: Holidays): readonly (LimitStart | undefined)[];
};

/**
 * A time limit: it arises while at least one period of its clock runs, from the act that starts it to the act that ends it. Where
 * the law of the day of its start, or the profile of the matter, knows no such limit, nothing runs.
 */
export function runs({ clock: id, starts, articles = [], ...given }: LimitGiven): Consequence {
  const clock = clocks[id];
  const running = (file: CaseFile, holidays: Holidays) =>
    starts(file, holidays).filter(
      (s) => s !== undefined && clockOn(id, s.start, profileOf(file.dossier.matter)) !== undefined,
    ) as readonly LimitStart[];
  return {
    ...given,
    kind: 'time-limit',
    clock: { ...clock, id },
    articles: [...new Set([...clock.articles, ...articles])],
    starts: running,
    arises: ({ file, holidays }) => running(file, holidays).length > 0,
  };
}

/** A period's start, or nothing while its event has not happened. */
export function from(start: CivilDate | undefined, more: Omit<LimitStart, 'start'> = {}): LimitStart | undefined {
  return start === undefined ? undefined : { start, ...more };
}
