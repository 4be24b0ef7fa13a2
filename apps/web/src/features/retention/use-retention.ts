import { type RetentionLine, type RetentionList, type RetentionPage, retentionLists } from '@anjuan/contract';
import { computed, ref, shallowRef, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { ask, query } from '@/shared/api/http';

const isList = (text: unknown): text is RetentionList => retentionLists.some((list) => list === text);

/** One list of the archive; which one stands in the address. */
export function useRetention() {
  const route = useRoute();
  const router = useRouter();
  const lines = shallowRef<readonly RetentionLine[]>([]);
  const next = ref<string | null>(null);
  const pending = ref(true);
  const error = shallowRef<unknown>();
  let turn = 0;
  const list = computed<RetentionList>(() => (isList(route.query.list) ? route.query.list : 'due'));

  async function load(cursor?: string): Promise<void> {
    const mine = (turn += 1);
    pending.value = true;
    error.value = undefined;
    if (!cursor) lines.value = [];
    try {
      const { data } = await ask<RetentionPage>(`/api/retention${query({ list: list.value, cursor })}`);
      if (mine !== turn) return;
      lines.value = cursor ? [...lines.value, ...data.items] : data.items;
      next.value = data.next;
    } catch (caught) {
      if (mine === turn) error.value = caught;
    }
    if (mine === turn) pending.value = false;
  }

  watch(list, () => void load(), { immediate: true });
  return {
    list,
    lines,
    next,
    pending,
    error,
    choose: (wanted: RetentionList) => router.replace({ query: { list: wanted } }),
    more: () => load(next.value ?? undefined),
    reload: () => load(),
  };
}
