import type { CaseView, StepCheckView } from '@anjuan/contract';
import { nextUnserved } from '@anjuan/procedure';
import { matters } from '@anjuan/statute';
import { computed } from 'vue';

/** Identity of a check: the same step may wait on several tracks. */
export const keyOf = (check: StepCheckView): string => `${check.step}@${check.track ?? ''}`;

/** A bare kind opens a new track. */
const opensTrack = (c: StepCheckView): boolean => c.track !== undefined && !c.track.includes('/');

/** Tracks a plain case opens; the others wait aside until something follows that calls for them. */
const everyday: ReadonlySet<string> = new Set(['payment', 'evaluation']);

/** Whether the matter may end in a demolition order: only then is there something to demolish. */
const mayBeDemolished = ({ line }: CaseView): boolean =>
  matters.some((m) => m.code === line.matter && m.penaltyOptions.some(({ kind }) => kind === 'demolition-order'));

/** Whether something in the file calls for a new track of this kind. */
function opensFor(kind: string, view: CaseView): boolean {
  if (kind === 'service') return nextUnserved(view.file) !== undefined;
  if (kind === 'publication') return view.systems.publicity.state === 'due';
  if (kind === 'demolition' && mayBeDemolished(view)) return true;
  return everyday.has(kind) || view.followUps.some((f) => f.procedure === kind);
}

/** Whether a step that may always be done is called for by the file: something to serve, to publish, to explain. */
function calledFor(check: StepCheckView, view: CaseView): boolean {
  if (check.step === 'add-recording' || check.step === 'explain-gap') return view.systems.recording.open.length > 0;
  if (check.step === 'approve-gap') return view.systems.recording.waiting.length > 0;
  return !opensTrack(check) || opensFor(check.track ?? '', view);
}

/** What I may do now, what I could do were something not missing, and what lies aside or is for others. */
export function useGroupedChecks(view: () => CaseView) {
  const moves = (c: StepCheckView): boolean => c.track === undefined && c.to !== view().file.stage;
  const rank = (c: StepCheckView): number => (moves(c) ? 0 : c.track ? 2 : 1);
  return computed(() => {
    const all = [...view().checks].sort((a, b) => rank(a) - rank(b));
    const mine = all.filter((c) => c.mine);
    return {
      open: mine.filter((c) => c.open && calledFor(c, view())),
      missing: mine.filter((c) => !c.open && !opensTrack(c)),
      aside: mine.filter((c) => (c.open ? !calledFor(c, view()) : opensTrack(c))),
      others: all.filter((c) => !c.mine),
    };
  });
}
