import type { ActRequest, ActResult, CaseView } from '@anjuan/contract';
import {
  type CaseFile,
  type Circumstances,
  type Decision,
  blankFile,
  decide,
  nextTrack,
  parseInput,
  sealParties,
} from '@anjuan/procedure';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { act, open } from '@/shared/api/acts';
import { ApiProblem, newKey } from '@/shared/api/http';
import { previewParty } from '@/shared/procedure/preview-party';
import type { StepPlace } from '@/shared/procedure/steps';
import { type FormValue, clean, readable, withKnown } from '@/shared/procedure/values';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';

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

/** What a person types for one step, kept through a reload of the page. */
interface Typed {
  on: string;
  value: FormValue;
  reasons: Record<string, string>;
  recordings: string[];
  kind: 'photo' | 'clip' | 'whole';
  gap: string;
}

/** One step as a form: typed values, the live answer of the rules, and the sending. */
export function useStepForm(
  target: () => FormTarget,
  onDone: (result: ActResult, etag: string | null) => void,
  onStale: () => void,
) {
  const session = useSession();
  const office = useOffice();
  const { step, procedure } = target().place;
  const empty = blankFile('new', procedure.id);
  const file = (): CaseFile => target().view?.file ?? empty;
  const isOpening = computed(() => procedure.track && !target().track?.includes('/'));
  const trackKey = computed(() =>
    procedure.track ? (isOpening.value ? nextTrack(file(), procedure.kind) : target().track) : undefined,
  );

  const slot = `anjuan.form/${session.person?.id ?? ''}/${target().view?.line.id ?? 'new'}/${step.id}/${target().track ?? ''}`;
  const fresh = (): Typed => ({
    on: session.today,
    value: withKnown(step.input, {
      ...(step.prefill?.(file(), isOpening.value ? undefined : target().track) as FormValue),
      ...target().known,
    }),
    reasons: {},
    recordings: [],
    kind: 'photo',
    gap: '',
  });
  const typed = reactive<Typed>({ ...fresh(), ...remembered(slot) });
  // The session's own storage: it survives a reload and is gone with the window, as typed party data should be.
  watch(typed, () => sessionStorage.setItem(slot, JSON.stringify(typed)), { deep: true });

  const input = computed(() => clean(step.input, typed.value));
  const parsed = computed(() => parseInput(step.input, input.value));
  const items = computed(() => typed.recordings.map((digest) => ({ digest, kind: typed.kind })));

  const decision = computed<Decision | undefined>(() => {
    const view = office.view;
    if (!view) return undefined;
    const circumstances: Circumstances = {
      actor: session.actor,
      on: typed.on || session.today,
      holidays: view.holidays,
      office: view.office,
      reasons: typed.reasons,
      recordings: items.value,
      ...(trackKey.value ? { track: trackKey.value } : {}),
    };
    try {
      const sealed = sealParties(step.input, readable(step.input, typed.value), previewParty);
      return decide(procedure, file(), step.id, sealed, circumstances);
    } catch {
      // A rule met half-typed data, or a day outside the holiday table; the server answers in the end.
      return undefined;
    }
  });
  const unmet = computed(() => (decision.value && !decision.value.ok ? decision.value.unmet : []));
  const judged = computed(() => decision.value !== undefined);

  const busy = ref(false);
  const tried = ref(false);
  const error = shallowRef<unknown>();
  let key = newKey();
  watch([input, () => typed.on], () => (key = newKey()));

  function request(): ActRequest {
    const track = isOpening.value ? undefined : target().track;
    const reasons = Object.fromEntries(Object.entries(typed.reasons).filter(([, says]) => says.trim()));
    return {
      ...(typed.on !== session.today ? { on: typed.on } : {}),
      ...(track ? { track } : {}),
      input: input.value,
      ...(!target().view && target().inspection ? { inspection: target().inspection } : {}),
      ...(Object.keys(reasons).length > 0 ? { reasons } : {}),
      ...(items.value.length > 0 ? { recordings: items.value } : {}),
      ...(typed.gap ? { gap: typed.gap } : {}),
    };
  }

  function send() {
    const id = target().view?.line.id;
    return id
      ? act(id, step.id, request(), { key, etag: target().etag ?? null })
      : open(procedure.kind, step.id, request(), key);
  }

  async function submit(): Promise<void> {
    tried.value = true;
    if (!parsed.value.ok || busy.value) return;
    busy.value = true;
    error.value = undefined;
    try {
      const { data, etag } = await send();
      sessionStorage.removeItem(slot);
      onDone(data, etag);
    } catch (caught) {
      error.value = caught;
      if (caught instanceof ApiProblem && caught.problem.status === 412) onStale();
    } finally {
      busy.value = false;
    }
  }

  return { typed, parsed, unmet, judged, busy, tried, error, submit };
}

function remembered(slot: string): Partial<Typed> {
  try {
    return JSON.parse(sessionStorage.getItem(slot) ?? '{}') as Partial<Typed>;
  } catch {
    return {};
  }
}
