import {
  type Procedure,
  type Rule,
  START,
  blankFile,
  decide,
  parseInput,
  procedureByKind,
  sealParties,
} from '@anjuan/procedure';
import { computed, reactive, ref, watch } from 'vue';
import { newKey } from '@/shared/api/http';
import type { Draft, LocalPhoto } from '@/shared/drafts/draft';
import { useDrafts } from '@/shared/drafts/use-drafts';
import { previewParty } from '@/shared/procedure/preview-party';
import { findStep } from '@/shared/procedure/steps';
import { type FormValue, clean, readable } from '@/shared/procedure/values';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';
import { type InspectionFields, type Outcome, actsOf, followUp, recordOf } from './fields';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
const procedureOf = (step: string): string => (step === 'register-lead' ? 'ordinary' : 'inspection');

const tidy = (step: string, input: FormValue): FormValue => {
  const found = findStep(procedureOf(step), step);
  return found ? clean(found.step.input, input) : input;
};

function clockTime(minutesAgo: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(
    new Date(Date.now() - minutesAgo * 60_000),
  );
}

/** An inspection being typed: kept as it is typed, judged as it is typed, sent when there is a network. */
export function useInspection(start: Draft | undefined, outcome: Outcome | undefined) {
  const session = useSession();
  const office = useOffice();
  const drafts = useDrafts();
  const procedure = procedureByKind('inspection') as Procedure;
  void office.load();

  const fields = reactive<Writable<InspectionFields>>({
    on: session.today,
    place: '',
    officers: session.person ? [session.person.id] : [],
    from: clockTime(15),
    until: clockTime(0),
    finding: '',
    certificatesShown: false,
    partySigned: true,
    refusalNote: '',
    outcome,
    advice: '',
    slip: 'first',
    slipNumber: '',
    slipContent: '',
    ordered: '',
    dueOn: session.today,
    ...(start?.fields as Partial<InspectionFields> | undefined),
  });
  const draft = ref<Draft>(
    start ?? {
      id: newKey(),
      kind: 'inspection',
      title: '',
      updatedAt: '',
      state: 'here',
      fields: {},
      photos: [],
      acts: [],
      files: {},
    },
  );
  const frozen = computed(() => draft.value.acts.some((a) => a.done) || draft.value.state === 'sealed');

  function keep(change: Partial<Draft> = {}): void {
    const title = [fields.place, fields.finding].filter(Boolean).join(' · ').slice(0, 60);
    draft.value = { ...draft.value, title, fields: { ...fields }, ...change };
    drafts.put(draft.value);
  }
  watch(fields, () => keep({ state: draft.value.state === 'sealed' ? 'sealed' : 'here' }), { deep: true });

  const photos = computed<readonly LocalPhoto[]>(() => draft.value.photos);
  function addPhotos(files: readonly File[]): void {
    const fresh = files.map((blob): LocalPhoto => {
      const kind = blob.type.startsWith('video/') ? 'clip' : 'photo';
      return { id: newKey(), name: blob.name, kind, blob, takenAt: new Date().toISOString() };
    });
    keep({ photos: [...photos.value, ...fresh] });
  }
  const removePhoto = (id: string): void => keep({ photos: photos.value.filter((p) => p.id !== id) });

  /** Every rule of the record and of its outcome that is not met yet. */
  const unmet = computed<readonly Rule[] | undefined>(() => {
    const view = office.view;
    if (!view) return undefined;
    const circumstances = { actor: session.actor, on: fields.on, holidays: view.holidays, office: view.office };
    try {
      return judge(procedure, 'log-inspection', recordOf(fields), START, circumstances);
    } catch {
      // A day outside the holiday table: the server answers in the end.
      return undefined;
    }
  });

  const faults = computed(() => {
    const found = [
      ['log-inspection', recordOf(fields)] as const,
      ...(followUp(fields) ? [[followUp(fields)!.step, followUp(fields)!.input] as const] : []),
    ];
    return found.flatMap(([step, input]) => {
      const of = findStep('inspection', step)?.step.input;
      const parsed = of && parseInput(of, tidy(step, input));
      return parsed && !parsed.ok ? [...parsed.faults] : [];
    });
  });
  const ready = computed(
    () => fields.outcome !== undefined && (unmet.value ?? []).length === 0 && faults.value.length === 0,
  );

  const share = ref(0);
  async function send(): Promise<Draft> {
    // Keys are given once: a second press finds the entries of the first.
    const acts = draft.value.acts.length > 0 && frozen.value ? draft.value.acts : actsOf(fields, tidy);
    keep({ acts });
    draft.value = await drafts.deliver(draft.value, (done) => (share.value = done));
    return draft.value;
  }

  return {
    fields,
    draft,
    photos,
    addPhotos,
    removePhoto,
    unmet,
    faults,
    ready,
    frozen,
    share,
    send,
    discard: () => drafts.remove(draft.value.id),
  };
}

type Context = Pick<Parameters<typeof decide>[4], 'actor' | 'on' | 'holidays' | 'office'>;

function judge(
  procedure: Procedure,
  step: string,
  input: FormValue,
  stage: string,
  context: Context,
): readonly Rule[] | undefined {
  const of = findStep(procedure.kind, step)?.step.input;
  if (!of) return undefined;
  const file = { ...blankFile('new', procedure.id), stage };
  const sealed = sealParties(of, readable(of, input), previewParty);
  const decision = decide(procedure, file, step, sealed, context);
  return decision.ok ? [] : decision.unmet;
}
