import type { AccessLine } from '@anjuan/contract';
import { ref, shallowRef } from 'vue';
import { readAccesses } from '@/shared/api/reads';

/** Who looked at a case, the newest first, page by page. */
export function useAccesses(id: () => string) {
  const lines = shallowRef<readonly AccessLine[]>([]);
  const next = ref<string | null>(null);
  const pending = ref(true);
  const error = shallowRef<unknown>();

  async function load(cursor?: string): Promise<void> {
    pending.value = true;
    error.value = undefined;
    try {
      const { data } = await readAccesses(id(), cursor);
      lines.value = cursor ? [...lines.value, ...data.items] : data.items;
      next.value = data.next;
    } catch (caught) {
      error.value = caught;
    }
    pending.value = false;
  }

  void load();
  return { lines, next, pending, error, load };
}
