import { parseInput } from '@anjuan/procedure';
import { computed, reactive, ref, watch } from 'vue';
import { newKey } from '@/shared/api/http';
import type { Draft, LocalPhoto } from '@/shared/drafts/draft';
import { useDrafts } from '@/shared/drafts/use-drafts';
import { findStep } from '@/shared/procedure/steps';
import { type FormValue, clean } from '@/shared/procedure/values';
import { useSession } from '@/shared/state/session';
import { type InspectionFields, type Outcome, actsOf, followUp, givenReasons, recordOf } from './fields';
import { useRecordRules } from './use-record-rules';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

const procedureOf = (step: string): string => (step === 'register-lead' ? 'ordinary' : 'inspection');

const tidy = (step: string, input: FormValue): FormValue => {
  const found = findStep(procedureOf(step), step);
  return found ? clean(found.step.input, input) : input;
};

function clockTime(minutesAgo: number): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  return clock.format(new Date(Date.now() - minutesAgo * 60_000));
}

function freshFields(today: string, me: string | undefined, outcome: Outcome | undefined): Writable<InspectionFields> {
  return {
    on: today,
    place: '',
    officers: me ? [me] : [],
    from: clockTime(15),
    until: clockTime(0),
    finding: '',
    certificatesShown: false,
    uniformWorn: true,
    recordingTold: true,
    partyNotified: true,
    filmed: false,
    partySigned: true,
    refusalNote: '',
    outcome,
    advice: '',
    slip: 'first',
    slipNumber: '',
    slipContent: '',
    ordered: '',
    dueOn: today,
    reasons: {},
  };
}

const freshDraft = (): Draft => ({
  id: newKey(),
  kind: 'inspection',
  title: '',
  updatedAt: '',
  state: 'here',
  fields: {},
  photos: [],
  acts: [],
  files: {},
});

const photoOf = (blob: File): LocalPhoto => ({
  id: newKey(),
  name: blob.name,
  kind: blob.type.startsWith('video/') ? 'clip' : 'photo',
  blob,
  takenAt: new Date().toISOString(),
});

/** Faults of the record and of its outcome by their schemas. */
function faultsOf(fields: InspectionFields) {
  const after = followUp(fields);
  const all = [{ step: 'log-inspection', input: recordOf(fields) }, ...(after ? [after] : [])];
  return all.flatMap(({ step, input }) => {
    const of = findStep('inspection', step)?.step.input;
    const parsed = of && parseInput(of, tidy(step, input));
    return parsed && !parsed.ok ? [...parsed.faults] : [];
  });
}

/** An inspection being typed: kept as it is typed, judged as it is typed, sent when there is a network. */
export function useInspection(start: Draft | undefined, outcome: Outcome | undefined) {
  const session = useSession();
  const drafts = useDrafts();
  const known = start?.fields as Partial<InspectionFields> | undefined;
  const fields = reactive({
    ...freshFields(session.today, session.person?.id, outcome),
    ...known,
  }) as Writable<InspectionFields>;
  const draft = ref<Draft>(start ?? freshDraft());
  const frozen = computed(() => draft.value.acts.some((a) => a.done) || draft.value.state === 'sealed');

  function keep(change: Partial<Draft> = {}): void {
    const title = [fields.place, fields.finding].filter(Boolean).join(' · ').slice(0, 60);
    draft.value = { ...draft.value, title, fields: { ...fields }, ...change };
    drafts.put(draft.value);
  }
  watch(fields, () => keep({ state: draft.value.state === 'sealed' ? 'sealed' : 'here' }), { deep: true });

  const photos = computed<readonly LocalPhoto[]>(() => draft.value.photos);
  const addPhotos = (files: readonly File[]): void => keep({ photos: [...photos.value, ...files.map(photoOf)] });
  const removePhoto = (id: string): void => keep({ photos: photos.value.filter((p) => p.id !== id) });

  const broken = useRecordRules(fields);
  /** Rules that ask for a reason, given or not. */
  const asked = computed(() => (broken.value ?? []).filter((r) => r.force === 'asks'));
  const unmet = computed(() => broken.value?.filter((r) => r.force === 'bars' || !givenReasons(fields)[r.id]));
  const faults = computed(() => faultsOf(fields));
  const ready = computed(
    () => fields.outcome !== undefined && (unmet.value ?? []).length === 0 && faults.value.length === 0,
  );

  const share = ref(0);
  async function send(): Promise<Draft> {
    // Keys are given once: a second press finds the entries of the first.
    keep({ acts: frozen.value ? draft.value.acts : actsOf(fields, tidy) });
    draft.value = await drafts.deliver(draft.value, (done) => (share.value = done));
    return draft.value;
  }
  const discard = (): Promise<void> => drafts.remove(draft.value.id);
  return { fields, draft, photos, addPhotos, removePhoto, unmet, asked, faults, ready, frozen, share, send, discard };
}
