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
import { computed } from 'vue';
import { act } from '@/shared/api/acts';
import { useSending } from '@/shared/api/use-sending';
import { useKept } from '@/shared/state/use-kept';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';

export interface Desk {
  readonly view: () => CaseView;
  readonly etag: () => string | null;
  readonly done: (result: ActResult, etag: string | null) => void;
}

interface Typed {
  verdicts: Record<string, Verdict>;
  reasons: Record<string, string | undefined>;
  remark: string;
}

/** What the machine finds, what the person says, and the score of both. */
function useVerdicts(view: () => CaseView, typed: Typed) {
  const office = useOffice();
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
  return { findings, verdictOf, isOverride, lacksReason, verdicts, score, open };
}

/** The sheet of one evaluator: the machine proposes, the person confirms or overrides with a reason. */
export function useEvaluation({ view, etag, done }: Desk) {
  const session = useSession();
  const office = useOffice();
  const { typed, forget } = useKept<Typed>(`evaluation/${view().line.id}`, { verdicts: {}, reasons: {}, remark: '' });
  const sheet = useVerdicts(view, typed as Typed);
  const input = computed(() => {
    const remark = typed.remark.trim();
    return { verdicts: sheet.verdicts.value, ...(remark ? { remark } : {}) };
  });

  const unmet = computed<readonly Rule[]>(() => {
    const known = office.view;
    const procedure = procedureByKind('evaluation');
    if (!known || !procedure) return [];
    const track = nextTrack(view().file, 'evaluation');
    const c = { actor: session.actor, on: session.today, holidays: known.holidays, office: known.office, track };
    const decision = decide(procedure, view().file, 'evaluate-file', input.value, c);
    return decision.ok ? [] : decision.unmet;
  });
  const past = computed(() => tracksOf<EvaluationDossier>(view().file, 'evaluation').at(-1)?.dossier);

  const sending = useSending({
    content: () => input.value,
    send: (key) => act(view().line.id, 'evaluate-file', { input: input.value }, { key, etag: etag() }),
    done: (result, mark) => {
      forget();
      done(result, mark);
    },
  });
  return { typed: typed as Typed, ...sheet, unmet, past, ...sending };
}
