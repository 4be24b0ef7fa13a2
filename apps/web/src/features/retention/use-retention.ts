import { type RetentionList, type RetentionPage, retentionLists } from '@anjuan/contract';
import { computed, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { ask, query } from '@/shared/api/http';
import { usePages } from '@/shared/api/use-pages';

const isList = (text: unknown): text is RetentionList => retentionLists.some((list) => list === text);

/** One list of the archive; which one stands in the address. */
export function useRetention() {
  const route = useRoute();
  const router = useRouter();
  const list = computed<RetentionList>(() => (isList(route.query.list) ? route.query.list : 'due'));

  const { lines, next, pending, error, load } = usePages((cursor) =>
    ask<RetentionPage>(`/api/retention${query({ list: list.value, cursor })}`),
  );
  function begin(): Promise<void> {
    lines.value = [];
    return load();
  }

  watch(list, () => void begin(), { immediate: true });
  return {
    list,
    lines,
    next,
    pending,
    error,
    choose: (wanted: RetentionList) => router.replace({ query: { list: wanted } }),
    more: () => (next.value ? load(next.value) : begin()),
    reload: begin,
  };
}
