import { computed, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type AccessFilter, searchAccesses } from '@/shared/api/reads';
import { usePages } from '@/shared/api/use-pages';

const NAMES = ['person', 'action', 'case', 'from', 'to'] as const;

/** The agency's accesses, the newest first. The filter stands in the address, so that a finding can be kept and sent around. */
export function useAccessSearch() {
  const route = useRoute();
  const router = useRouter();
  const filter = computed<AccessFilter>(() =>
    Object.fromEntries(
      NAMES.flatMap((name) =>
        typeof route.query[name] === 'string' && route.query[name] ? [[name, route.query[name]]] : [],
      ),
    ),
  );

  const { lines, next, pending, error, load } = usePages((cursor) => searchAccesses(filter.value, cursor));

  function narrow(change: { readonly [K in keyof AccessFilter]: AccessFilter[K] | undefined }): void {
    const kept = Object.entries({ ...filter.value, ...change }).filter(([, value]) => value);
    void router.replace({ query: Object.fromEntries(kept) });
  }
  const clear = (): void => void router.replace({ query: {} });
  const more = (): Promise<void> => (next.value ? load(next.value) : Promise.resolve());

  watch(
    () => JSON.stringify(filter.value),
    () => {
      lines.value = [];
      void load();
    },
    { immediate: true },
  );
  return { lines, next, pending, error, filter, narrow, clear, more, reload: () => load() };
}
