import type { AccessLine } from '@anjuan/contract';
import { computed, ref, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type AccessFilter, searchAccesses } from '@/shared/api/reads';

const NAMES = ['person', 'action', 'case', 'from', 'to'] as const;

/** The agency's accesses, the newest first. The filter stands in the address, so that a finding can be kept and sent around. */
export function useAccessSearch() {
  const route = useRoute();
  const router = useRouter();
  const lines = shallowRef<readonly AccessLine[]>([]);
  const next = ref<string | null>(null);
  const pending = ref(true);
  const error = shallowRef<unknown>();
  let turn = 0;

  const filter = computed<AccessFilter>(() =>
    Object.fromEntries(
      NAMES.flatMap((name) =>
        typeof route.query[name] === 'string' && route.query[name] ? [[name, route.query[name]]] : [],
      ),
    ),
  );

  async function load(cursor?: string): Promise<void> {
    const mine = (turn += 1);
    pending.value = true;
    error.value = undefined;
    try {
      const { data } = await searchAccesses(filter.value, cursor);
      if (mine !== turn) return;
      lines.value = cursor ? [...lines.value, ...data.items] : data.items;
      next.value = data.next;
    } catch (caught) {
      if (mine === turn) error.value = caught;
    }
    if (mine === turn) pending.value = false;
  }

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
