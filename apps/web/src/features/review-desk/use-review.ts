import type { ActResult, CaseView } from '@anjuan/contract';
import { type Rule, decide, parseInput, procedureById, reviewItems } from '@anjuan/procedure';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { act } from '@/shared/api/acts';
import { ApiProblem, newKey } from '@/shared/api/http';
import { findStep } from '@/shared/procedure/steps';
import { clean } from '@/shared/procedure/values';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';

export type Verdict = 'yes' | 'no' | 'na';

/** Opinions of a full review and of an early one, the kindest first. */
const OPINIONS = [
  'pass-legal-review',
  'return-for-investigation',
  'return-for-correction',
  'advise-transfer',
  'pass-pre-review',
  'return-from-pre-review',
];

/** A review being written. It belongs to the version that was read: a newer one has to be looked at first. */
export function useReview(
  view: () => CaseView,
  etag: () => string | null,
  onDone: (result: ActResult, etag: string | null) => void,
  reload: () => Promise<void>,
) {
  const session = useSession();
  const office = useOffice();
  const slot = `anjuan.review/${session.person?.id ?? ''}/${view().line.id}`;
  const fresh = () => ({
    step: '',
    reasons: '',
    verdicts: Object.fromEntries(Object.keys(reviewItems).map((id) => [id, undefined])) as Record<
      string,
      Verdict | undefined
    >,
    notes: {} as Record<string, string>,
  });
  const typed = reactive({
    ...fresh(),
    ...(JSON.parse(sessionStorage.getItem(slot) ?? '{}') as Partial<ReturnType<typeof fresh>>),
  });
  watch(typed, () => sessionStorage.setItem(slot, JSON.stringify(typed)), { deep: true });

  const seen = ref(view().line.version);
  const changed = computed(() => view().line.version !== seen.value);
  const choices = computed(() => view().checks.filter((c) => OPINIONS.includes(c.step)));
  const chosen = computed(() => choices.value.find((c) => c.step === typed.step));

  const input = computed(() => ({
    items: Object.keys(reviewItems).flatMap((item) => {
      const verdict = typed.verdicts[item];
      const note = typed.notes[item]?.trim();
      return verdict ? [{ item, verdict, ...(note ? { note } : {}) }] : [];
    }),
    reasons: typed.reasons.trim(),
  }));
  const unmet = computed<readonly Rule[]>(() => {
    const known = office.view;
    if (!known || !chosen.value) return [];
    const file = view().file;
    const c = { actor: session.actor, on: session.today, holidays: known.holidays, office: known.office };
    const decision = decide(procedureById(file.procedure), file, typed.step, input.value, c);
    return decision.ok ? [] : decision.unmet;
  });
  const faults = computed(() => {
    const of = chosen.value && findStep(chosen.value.procedure, typed.step)?.step.input;
    const parsed = of && parseInput(of, clean(of, input.value));
    return parsed && !parsed.ok ? parsed.faults : [];
  });

  const busy = ref(false);
  const error = shallowRef<unknown>();
  let key = newKey();
  watch([input, () => typed.step], () => (key = newKey()));

  async function submit(): Promise<void> {
    busy.value = true;
    error.value = undefined;
    try {
      const { data, etag: mark } = await act(view().line.id, typed.step, { input: input.value }, { key, etag: etag() });
      sessionStorage.removeItem(slot);
      seen.value = data.case.line.version;
      onDone(data, mark);
    } catch (caught) {
      error.value = caught;
      if (caught instanceof ApiProblem && caught.problem.status === 412) await reload();
    } finally {
      busy.value = false;
    }
  }
  const see = (): void => {
    seen.value = view().line.version;
    error.value = undefined;
  };
  return { typed, choices, chosen, unmet, faults, busy, error, changed, seen, see, submit };
}
