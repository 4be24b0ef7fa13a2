import type { ActResult } from '@anjuan/contract';
import { computed, watch } from 'vue';
import { versionMark } from '@/shared/drafts/send';
import { readCase } from '@/shared/api/reads';
import { useQuery } from '@/shared/api/use-query';
import { useOffice } from '@/shared/state/office';

/** A case with its version mark; an act's answer replaces it without asking again. */
export function useCase(id: () => string) {
  const query = useQuery(() => readCase(id()), id);
  const office = useOffice();
  // Names of another office's people; without them ids stand in their place.
  watch(
    () => query.data.value?.line.office?.id,
    (other) => other && void office.lookAt(other).catch(() => {}),
    { immediate: true },
  );
  const etag = computed(
    () => query.etag.value ?? (query.data.value ? versionMark(query.data.value.line.version) : null),
  );

  function replace(result: ActResult, mark: string | null): void {
    query.data.value = result.case;
    query.etag.value = mark ?? versionMark(result.case.line.version);
  }
  return { view: query.data, etag, error: query.error, pending: query.pending, reload: query.reload, replace };
}
