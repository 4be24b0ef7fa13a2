import type { ActRequest, ActResult, CaseView } from '@anjuan/contract';
import { type CaseFile, blankFile, nextTrack, parseInput } from '@anjuan/procedure';
import { computed, ref } from 'vue';
import { act, open } from '@/shared/api/acts';
import { useSending } from '@/shared/api/use-sending';
import type { StepPlace } from '@/shared/procedure/steps';
import { type FormValue, clean, withKnown } from '@/shared/procedure/values';
import { useKept } from '@/shared/state/use-kept';
import { useSession } from '@/shared/state/session';
import { useAnswer } from './use-answer';

export interface FormTarget {
  /** The case acted on; absent when the step opens a new file. */
  readonly view?: CaseView | undefined;
  readonly etag?: string | null;
  readonly place: StepPlace;
  /** Key of an existing track (`service/1`), or the bare kind when a new one is opened. */
  readonly track?: string | undefined;
  /** What is known from elsewhere and goes before the step's own prefill. */
  readonly known?: FormValue | undefined;
  /** Inspection the new file comes from. */
  readonly inspection?: string | undefined;
}

/** What a person types for one step. */
export interface Typed {
  on: string;
  value: FormValue;
  reasons: Record<string, string>;
  recordings: string[];
  kind: 'photo' | 'clip' | 'whole';
  gap: string;
}

export interface FormEvents {
  readonly done: (result: ActResult, etag: string | null) => void;
  readonly stale: () => void;
}

/** The step begins with what the file already knows. */
function freshOf({ place, known }: FormTarget, file: CaseFile, track: string | undefined, today: string): Typed {
  const { input, prefill } = place.step;
  const value = withKnown(input, { ...(prefill?.(file, track) as FormValue | undefined), ...known });
  return { on: today, value, reasons: {}, recordings: [], kind: 'photo', gap: '' };
}

const recordingsOf = ({ recordings, kind }: Typed) => recordings.map((digest) => ({ digest, kind }));

function requestOf(typed: Typed, input: FormValue, today: string): ActRequest {
  const reasons = Object.entries(typed.reasons).filter(([, says]) => says.trim());
  const recordings = recordingsOf(typed);
  return {
    ...(typed.on !== today ? { on: typed.on } : {}),
    input,
    ...(reasons.length > 0 ? { reasons: Object.fromEntries(reasons) } : {}),
    ...(recordings.length > 0 ? { recordings } : {}),
    ...(typed.gap ? { gap: typed.gap } : {}),
  };
}

/** One step as a form: typed values, the live answer of the rules, and the sending. */
export function useStepForm(target: () => FormTarget, events: FormEvents) {
  const session = useSession();
  const { step, procedure } = target().place;
  const empty = blankFile('new', procedure.id);
  const file = (): CaseFile => target().view?.file ?? empty;
  const existing = (): string | undefined => (target().track?.includes('/') ? target().track : undefined);
  const track = computed(() => (procedure.track ? (existing() ?? nextTrack(file(), procedure.kind)) : undefined));

  const slot = [target().view?.line.id ?? 'new', step.id, target().track ?? ''].join('/');
  const { typed, forget } = useKept<Typed>(slot, freshOf(target(), file(), existing(), session.today));
  const input = computed(() => clean(step.input, typed.value as FormValue));
  const parsed = computed(() => parseInput(step.input, input.value));
  const answer = useAnswer({ place: target().place, file, track: () => track.value, typed: typed as Typed });

  const { busy, error, submit } = useSending({
    content: () => requestOf(typed as Typed, input.value, session.today),
    send: (key) => {
      const { view, etag = null, inspection } = target();
      const body = requestOf(typed as Typed, input.value, session.today);
      if (!view) return open(procedure.kind, step.id, { ...body, ...(inspection ? { inspection } : {}) }, key);
      const on = existing();
      return act(view.line.id, step.id, { ...body, ...(on ? { track: on } : {}) }, { key, etag });
    },
    done: (result, etag) => {
      forget();
      events.done(result, etag);
    },
    stale: events.stale,
  });
  const tried = ref(false);
  async function press(): Promise<void> {
    tried.value = true;
    if (parsed.value.ok) await submit();
  }
  return { typed: typed as Typed, parsed, ...answer, busy, tried, error, press };
}
