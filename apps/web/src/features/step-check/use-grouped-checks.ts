import type { CaseView, StepCheckView } from '@anjuan/contract';
import { nextUnserved } from '@anjuan/procedure';
import { computed } from 'vue';

/** Identity of a check: the same step may wait on several tracks. */
export const keyOf = (check: StepCheckView): string => `${check.step}@${check.track ?? ''}`;

/** A bare kind opens a new track. */
const opensTrack = (c: StepCheckView): boolean => c.track !== undefined && !c.track.includes('/');

/** Tracks a plain case opens; the others wait aside until something follows that calls for them. */
const everyday: ReadonlySet<string> = new Set(['payment', 'demolition', 'evaluation']);

/** Whether a step that may always be done is called for by the file: something to serve, to publish, to explain. */
function calledFor(check: StepCheckView, view: CaseView): boolean {
  if (check.step === 'add-recording' || check.step === 'explain-gap') return view.systems.recording.open.length > 0;
  if (check.step === 'approve-gap') return view.systems.recording.waiting.length > 0;
  if (!opensTrack(check)) return true;
  if (check.track === 'service') return nextUnserved(view.file) !== undefined;
  if (check.track === 'publication') return view.systems.publicity.state === 'due';
  return everyday.has(check.track ?? '') || view.followUps.some((f) => f.procedure === check.track);
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
