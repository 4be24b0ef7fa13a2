import { ref, shallowRef } from 'vue';

/** One page of a list; `next` is the cursor behind its last line. */
interface Page<Line> {
  readonly items: readonly Line[];
  readonly next: string | null;
}

/** A list that grows page by page. Of two readings under way the later one counts. */
export function usePages<Line>(read: (cursor?: string) => Promise<{ readonly data: Page<Line> }>) {
  const lines = shallowRef<readonly Line[]>([]);
  const next = ref<string | null>(null);
  const pending = ref(true);
  const error = shallowRef<unknown>();
  let turn = 0;

  /** From the beginning, or on from a cursor. */
  async function load(cursor?: string): Promise<void> {
    const mine = (turn += 1);
    pending.value = true;
    error.value = undefined;
    try {
      const { data } = await read(cursor);
      if (mine !== turn) return;
      lines.value = cursor ? [...lines.value, ...data.items] : data.items;
      next.value = data.next;
    } catch (caught) {
      if (mine === turn) error.value = caught;
    }
    if (mine === turn) pending.value = false;
  }
  return { lines, next, pending, error, load };
}
