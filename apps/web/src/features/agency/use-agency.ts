import type { CaseLine } from '@anjuan/contract';
import { agencyProcedures, rowsFrom } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';
import { computed, ref, shallowRef } from 'vue';
import { readCases } from '@/shared/api/reads';
import { useSession } from '@/shared/state/session';

/** A file about the agency itself that this person may open. */
export interface AgencyStart {
  readonly to: string;
  readonly title: Text;
  readonly procedure: Text;
}

/** The files about the agency itself, and those that may be begun. */
export function useAgency() {
  const session = useSession();
  const lines = shallowRef<readonly CaseLine[]>([]);
  const error = shallowRef<unknown>();
  const pending = ref(true);

  const starts = computed<readonly AgencyStart[]>(() =>
    agencyProcedures.flatMap((procedure) =>
      rowsFrom(procedure, 'start')
        .filter(({ by }) => session.has(...by))
        .map(({ step }) => ({
          to: `/start/${procedure.kind}/${step.id}`,
          title: step.title,
          procedure: procedure.title,
        })),
    ),
  );

  async function reload(): Promise<void> {
    pending.value = true;
    error.value = undefined;
    try {
      lines.value = (await readCases({ procedure: 'agency' }, undefined, 200)).data.items;
    } catch (caught) {
      error.value = caught;
    }
    pending.value = false;
  }
  void reload();

  return { lines, starts, error, pending, reload };
}
