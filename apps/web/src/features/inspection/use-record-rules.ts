import { type Rule, blankFile, decide, sealParties } from '@anjuan/procedure';
import { computed } from 'vue';
import { previewParty } from '@/shared/procedure/preview-party';
import { findStep } from '@/shared/procedure/steps';
import { readable } from '@/shared/procedure/values';
import { useOffice } from '@/shared/state/office';
import { useSession } from '@/shared/state/session';
import { type InspectionFields, recordOf } from './fields';

/** Every rule of the record that is not met, reasons aside; undefined while nothing can be said. */
export function useRecordRules(fields: InspectionFields) {
  const session = useSession();
  const office = useOffice();
  void office.load();
  const place = findStep('inspection', 'log-inspection');

  return computed<readonly Rule[] | undefined>(() => {
    const known = office.view;
    if (!known || !place) return undefined;
    const { step, procedure } = place;
    const c = { actor: session.actor, on: fields.on, holidays: known.holidays, office: known.office };
    try {
      const sealed = sealParties(step.input, readable(step.input, recordOf(fields)), previewParty);
      const decision = decide(procedure, blankFile('new', procedure.id), step.id, sealed, c);
      return decision.ok ? [] : decision.unmet;
    } catch {
      // A day outside the holiday table: the server answers in the end.
      return undefined;
    }
  });
}
