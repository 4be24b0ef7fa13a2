import type { ActResult, CaseView } from '@anjuan/contract';
import { type Rule, decide, parseInput, procedureById, reviewItems } from '@anjuan/procedure';
import { computed, ref } from 'vue';
import { act } from '@/shared/api/acts';
import { useSending } from '@/shared/api/use-sending';
import { findStep } from '@/shared/procedure/steps';
import { type FormValue, clean } from '@/shared/procedure/values';
import { useKept } from '@/shared/state/use-kept';
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

interface Typed {
  step: string;
  reasons: string;
  verdicts: Record<string, Verdict | undefined>;
  notes: Record<string, string | undefined>;
}

export interface Desk {
  readonly view: () => CaseView;
  readonly etag: () => string | null;
  readonly done: (result: ActResult, etag: string | null) => void;
  readonly reload: () => Promise<void>;
}

function inputOf({ verdicts, notes, reasons }: Typed): FormValue {
  const items = Object.keys(reviewItems).flatMap((item) => {
    const verdict = verdicts[item];
    const note = notes[item]?.trim();
    return verdict ? [{ item, verdict, ...(note ? { note } : {}) }] : [];
  });
  return { items, reasons: reasons.trim() };
}

/** A review being written. It belongs to the version that was read: a newer one has to be looked at first. */
export function useReview({ view, etag, done, reload }: Desk) {
  const session = useSession();
  const office = useOffice();
  const { typed, forget } = useKept<Typed>(`review/${view().line.id}`, {
    step: '',
    reasons: '',
    verdicts: {},
    notes: {},
  });
  const seen = ref(view().line.version);
  const changed = computed(() => view().line.version !== seen.value);
  const choices = computed(() => view().checks.filter((c) => OPINIONS.includes(c.step)));
  const chosen = computed(() => choices.value.find((c) => c.step === typed.step));
  const input = computed(() => inputOf(typed as Typed));

  const unmet = computed<readonly Rule[]>(() => {
    const known = office.view;
    if (!known || !chosen.value) return [];
    const { file } = view();
    const c = { actor: session.actor, on: session.today, holidays: known.holidays, office: known.office };
    const decision = decide(procedureById(file.procedure), file, typed.step, input.value, c);
    return decision.ok ? [] : decision.unmet;
  });
  const faults = computed(() => {
    const of = chosen.value && findStep(chosen.value.procedure, typed.step)?.step.input;
    const parsed = of && parseInput(of, clean(of, input.value));
    return parsed && !parsed.ok ? parsed.faults : [];
  });

  const sending = useSending({
    content: () => [typed.step, input.value],
    send: (key) => act(view().line.id, typed.step, { input: input.value }, { key, etag: etag() }),
    done: (result, mark) => {
      forget();
      seen.value = result.case.line.version;
      done(result, mark);
    },
    stale: reload,
  });
  const see = (): void => {
    seen.value = view().line.version;
    sending.error.value = undefined;
  };
  return { typed: typed as Typed, choices, chosen, unmet, faults, changed, seen, see, ...sending };
}
