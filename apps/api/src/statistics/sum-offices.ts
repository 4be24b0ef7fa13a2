import type { CaseLine, DashboardView } from '@anjuan/contract';
import type { ReadBelow } from '../platform/reads/below.js';

type Stage = DashboardView['byStage'][number];

/** The dashboards of a district's offices as one: counts are added, the most urgent lines kept. */
export function sumOffices(read: readonly ReadBelow<DashboardView>[], most: number): DashboardView {
  const boards = read.map(({ found }) => found);
  const lines = (of: (board: DashboardView) => readonly CaseLine[]): readonly CaseLine[] =>
    boards.flatMap(of).sort(urgent).slice(0, most);
  return {
    byStage: merged(
      boards.flatMap((board) => board.byStage),
      stageKey,
      addStage,
    ).sort(bySize),
    byAge: merged(
      boards.flatMap((board) => board.byAge),
      ({ band }) => band,
      addCount,
    ).sort(byBand),
    dueThisWeek: lines((board) => board.dueThisWeek),
    overdue: lines((board) => board.overdue),
    reviewsWaiting: lines((board) => board.reviewsWaiting),
    publicationsDue: lines((board) => board.publicationsDue),
    recordingGaps: boards.reduce((sum, { recordingGaps }) => sum + recordingGaps, 0),
    recordings: merged(
      boards.flatMap((board) => board.recordings),
      ({ matter }) => matter,
      (a, b) => ({ ...a, needed: a.needed + b.needed, met: a.met + b.met, short: a.short + b.short }),
    ).sort((a, b) => b.needed - b.met - (a.needed - a.met) || b.needed - a.needed),
    gapReasons: merged(
      boards.flatMap((board) => board.gapReasons),
      ({ reason }) => reason,
      addCount,
    ).sort((a, b) => b.count - a.count),
    byOffice: read.map(ofOffice),
  };
}

function ofOffice({ office, found }: ReadBelow<DashboardView>): NonNullable<DashboardView['byOffice']>[number] {
  const { byStage, overdue, dueThisWeek, recordingGaps } = found;
  const open = byStage.reduce((sum, { count }) => sum + count, 0);
  return { office, open, overdue: overdue.length, dueThisWeek: dueThisWeek.length, recordingGaps };
}

const stageKey = ({ procedure, stage }: Stage): string => `${procedure} ${stage}`;
const addCount = <T extends { readonly count: number }>(a: T, b: T): T => ({ ...a, count: a.count + b.count });
const addStage = (a: Stage, b: Stage): Stage => ({
  ...addCount(a, b),
  oldestDays: Math.max(a.oldestDays, b.oldestDays),
});

const bySize = (a: Stage, b: Stage): number => a.procedure.localeCompare(b.procedure) || b.count - a.count;
const byBand = (a: { readonly band: string }, b: { readonly band: string }): number => (a.band < b.band ? -1 : 1);
const urgent = (a: CaseLine, b: CaseLine): number =>
  (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.openedOn.localeCompare(b.openedOn) || a.id.localeCompare(b.id);

/** One of each key, the others added to the first. */
function merged<T>(all: readonly T[], keyOf: (one: T) => string, add: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const before = found.get(keyOf(one));
    found.set(keyOf(one), before ? add(before, one) : one);
  }
  return [...found.values()];
}
