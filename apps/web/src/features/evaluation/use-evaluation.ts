import type { ActResult, CaseView } from '@anjuan/contract';
import {
  type EvaluationDossier,
  type Finding,
  type ItemVerdict,
  type Rule,
  type Verdict,
  decide,
  evaluate,
  nextTrack,
  procedureByKind,
  proposedVerdicts,
  scoreOf,
  tracksOf,
} from '@anjuan/procedure';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { act } from '@/shared/api/acts';
import { newKey } from '@/shared/api/http';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';

/** The sheet of one evaluator: the machine proposes, the person confirms or overrides with a reason. */
export function useEvaluation(
  view: () => CaseView,
  etag: () => string | null,
  onDone: (result: ActResult, etag: string | null) => void,
) {
  const session = useSession();
  const office = useOffice();
  const slot = `anjuan.evaluation/${session.person?.id ?? ''}/${view().line.id}`;
  const typed = reactive<{ verdicts: Record<string, Verdict>; reasons: Record<string, string>; remark: string }>({
    verdicts: {},
    reasons: {},
    remark: '',
    ...(JSON.parse(sessionStorage.getItem(slot) ?? '{}') as object),
  });
  watch(typed, () => sessionStorage.setItem(slot, JSON.stringify(typed)), { deep: true });

  const findings = computed<readonly Finding[]>(() => {
    const known = office.view;
    return known ? evaluate(view().file, known.office, known.holidays) : [];
  });
  const proposed = computed(() => Object.fromEntries(proposedVerdicts(findings.value).map((v) => [v.item, v.verdict])));
  const verdictOf = (id: string): Verdict | undefined => typed.verdicts[id] ?? proposed.value[id];
  const isOverride = (f: Finding): boolean => f.machine !== 'human' && verdictOf(f.id) !== f.machine;
  const lacksReason = (f: Finding): boolean => isOverride(f) && (typed.reasons[f.id] ?? '').trim().length < 5;

  const verdicts = computed<readonly ItemVerdict[]>(() =>
    findings.value.flatMap((f) => {
      const verdict = verdictOf(f.id);
      const reason = typed.reasons[f.id]?.trim();
      return verdict ? [{ item: f.id, verdict, ...(reason ? { reason } : {}) }] : [];
    }),
  );
  const score = computed(() => scoreOf(findings.value, verdicts.value));
  const open = computed(() => findings.value.filter((f) => !verdictOf(f.id)).length);

  const procedure = procedureByKind('evaluation');
  const input = computed(() => ({
    verdicts: verdicts.value,
    ...(typed.remark.trim() ? { remark: typed.remark.trim() } : {}),
  }));
  const unmet = computed<readonly Rule[]>(() => {
    const known = office.view;
    if (!known || !procedure) return [];
    const track = nextTrack(view().file, 'evaluation');
    const c = { actor: session.actor, on: session.today, holidays: known.holidays, office: known.office, track };
    const decision = decide(procedure, view().file, 'evaluate-file', input.value, c);
    return decision.ok ? [] : decision.unmet;
  });
  const past = computed(() => tracksOf<EvaluationDossier>(view().file, 'evaluation').at(-1)?.dossier);

  const busy = ref(false);
  const error = shallowRef<unknown>();
  let key = newKey();
  watch(input, () => (key = newKey()));
  async function submit(): Promise<void> {
    busy.value = true;
    error.value = undefined;
    try {
      const { data, etag: mark } = await act(
        view().line.id,
        'evaluate-file',
        { input: input.value },
        { key, etag: etag() },
      );
      sessionStorage.removeItem(slot);
      onDone(data, mark);
    } catch (caught) {
      error.value = caught;
    } finally {
      busy.value = false;
    }
  }
  return { typed, findings, verdictOf, isOverride, lacksReason, score, open, unmet, past, busy, error, submit };
}
