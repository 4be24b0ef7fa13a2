import type { CaseView } from '@anjuan/contract';
import { type Weighed, benchmarkFor, fineFen, inNamedTier, rangeOf, tierHolding, tiersOf } from '@anjuan/procedure';
import { type BenchmarkTier, type Text, tiers } from '@anjuan/statute';
import { computed } from 'vue';
import type { FormValue } from '@/shared/procedure/values';
import { useOffice } from '@/shared/state/office';
import type { Tone } from '@/shared/ui/state-mark.vue';

/** A step of the benchmark as the panel lists it. */
export interface Step extends BenchmarkTier {
  readonly name: Text;
  /** Whether the typed fine lies in it. */
  readonly holds: boolean;
}

/** What the panel says of the typed fine. */
export interface Verdict {
  readonly tone: Tone;
  readonly says: 'fits' | 'chosen' | 'misses' | 'outside' | 'needsCost';
}

interface Weighing {
  readonly view: CaseView;
  readonly typed: FormValue;
  readonly on: string;
}

const whole = (value: unknown): number | undefined => (Number.isSafeInteger(value) ? (value as number) : undefined);

/** What is typed so far, as far as it can be weighed. */
function proposalIn({ penalties, tier, costFen }: FormValue): Weighed {
  const cost = whole(costFen);
  return {
    penalties: Array.isArray(penalties) ? (penalties as Weighed['penalties']) : [],
    ...(tier ? { tier: tier as NonNullable<Weighed['tier']> } : {}),
    ...(cost === undefined ? {} : { costFen: cost }),
  };
}

/** The typed fine against the range of the law and the steps of the benchmark: the same functions as the rules'. */
export function useWeighing(given: () => Weighing) {
  const office = useOffice();
  const proposal = computed(() => proposalIn(given().typed));
  const fine = computed(() => fineFen(proposal.value));
  const weighing = computed(() => {
    const known = office.view;
    const { view, on } = given();
    return known && { dossier: view.file.dossier, office: known.office, on };
  });
  const benchmark = computed(() => weighing.value && benchmarkFor(weighing.value));
  const range = computed(() => weighing.value && rangeOf(weighing.value));
  const holding = computed(() =>
    weighing.value && fine.value ? tierHolding(proposal.value, weighing.value) : undefined,
  );
  const steps = computed<readonly Step[]>(() =>
    (weighing.value ? tiersOf(weighing.value) : []).map((step) => ({
      ...step,
      name: tiers[step.tier],
      holds: step.tier === holding.value?.tier,
    })),
  );
  const verdict = computed<Verdict | undefined>(() => {
    if (!weighing.value || fine.value === 0 || steps.value.length === 0) return undefined;
    if (steps.value[0]?.unit === 'per-mille' && proposal.value.costFen === undefined)
      return { tone: 'soon', says: 'needsCost' };
    if (proposal.value.tier)
      return inNamedTier(proposal.value, weighing.value)
        ? { tone: 'good', says: 'chosen' }
        : { tone: 'bad', says: 'misses' };
    return holding.value ? { tone: 'review', says: 'fits' } : { tone: 'bad', says: 'outside' };
  });
  return { benchmark, steps, range, fine, verdict };
}
