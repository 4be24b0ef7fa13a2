import type { ActResult, CaseView } from '@anjuan/contract';
import { partyScale } from '@anjuan/procedure';
import { values } from '@anjuan/statute';
import { computed, ref, shallowRef } from 'vue';
import { readCase } from '@/shared/api/reads';
import { versionMark } from '@/shared/drafts/send';
import { useSession } from '@/shared/state/session';

/** The steps of a ticket in the order in which the law wants them. */
export const sequence = [
  'open-on-the-spot',
  'confirm-eligible',
  'show-certificates',
  'tell-and-hear',
  'decide-on-the-spot',
  'hand-over-ticket',
  'report-to-unit',
] as const;

/** A ticket from the first finding to its report: one page, one step after the other. */
export function useSpot(caseId: string | undefined) {
  const session = useSession();
  const view = shallowRef<CaseView>();
  const etag = ref<string | null>(null);
  const error = shallowRef<unknown>();
  const loading = ref(Boolean(caseId));

  async function reload(): Promise<void> {
    const id = view.value?.line.id ?? caseId;
    if (!id) return;
    try {
      const answer = await readCase(id);
      view.value = answer.data;
      etag.value = answer.etag ?? versionMark(answer.data.line.version);
      error.value = undefined;
    } catch (caught) {
      error.value = caught;
    }
    loading.value = false;
  }
  void reload();

  const done = computed(() => new Set(view.value?.file.acts.map((a) => a.step)));
  const current = computed(() => sequence.find((step) => !done.value.has(step)));

  /** Highest fine that may be decided on the spot, by the kind of party. */
  const ceilings = computed(() => values.on(session.today).summaryCeilingFen);
  const ceiling = computed(() => {
    const kind = view.value?.file.dossier.party?.kind;
    return kind ? ceilings.value[partyScale(kind)] : undefined;
  });

  function replace(result: ActResult, mark: string | null): void {
    view.value = result.case;
    etag.value = mark ?? versionMark(result.case.line.version);
  }

  return { view, etag, error, loading, done, current, ceiling, ceilings, replace, reload };
}
