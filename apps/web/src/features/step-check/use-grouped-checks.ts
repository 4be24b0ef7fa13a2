import type { StepCheckView } from '@anjuan/contract';
import { computed } from 'vue';

/** Identity of a check: the same step may wait on several tracks. */
export const keyOf = (check: StepCheckView): string => `${check.step}@${check.track ?? ''}`;

/** Steps that mend the record rather than move the case: they are there, but never in the way. */
const SIDE = new Set(['add-recording', 'explain-gap']);

/** What I may do now, what I could do were something not missing, and what is for others to do. */
export function useGroupedChecks(checks: () => readonly StepCheckView[]) {
  const rank = (c: StepCheckView): number => (SIDE.has(c.step) ? 2 : c.track ? 1 : 0);
  const sorted = computed(() => [...checks()].sort((a, b) => rank(a) - rank(b)));
  return computed(() => ({
    open: sorted.value.filter((c) => c.mine && c.open),
    missing: sorted.value.filter((c) => c.mine && !c.open),
    others: sorted.value.filter((c) => !c.mine),
  }));
}
