import { type CaseFile, type Circumstances, type Decision, type Rule, decide, sealParties } from '@anjuan/procedure';
import { computed } from 'vue';
import { previewParty } from '@/shared/procedure/preview-party';
import type { StepPlace } from '@/shared/procedure/steps';
import { readable } from '@/shared/procedure/values';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';
import type { Typed } from './use-step-form';

export interface Question {
  readonly place: StepPlace;
  readonly file: () => CaseFile;
  readonly track: () => string | undefined;
  readonly typed: Typed;
}

/** The rules' answer to what is typed so far: the same `decide` as the server's, asked at every keystroke. */
export function useAnswer({ place: { step, procedure }, file, track, typed }: Question) {
  const session = useSession();
  const office = useOffice();

  const decision = computed<Decision | undefined>(() => {
    const known = office.view;
    if (!known) return undefined;
    const key = track();
    const circumstances: Circumstances = {
      actor: session.actor,
      on: typed.on || session.today,
      holidays: known.holidays,
      office: known.office,
      reasons: typed.reasons,
      ...(key ? { track: key } : {}),
    };
    try {
      const sealed = sealParties(step.input, readable(step.input, typed.value), previewParty);
      return decide(procedure, file(), step.id, sealed, circumstances);
    } catch {
      // A rule met half-typed data, or a day outside the holiday table; the server answers in the end.
      return undefined;
    }
  });
  const unmet = computed<readonly Rule[]>(() => (decision.value && !decision.value.ok ? decision.value.unmet : []));
  const judged = computed(() => decision.value !== undefined);
  return { unmet, judged };
}
