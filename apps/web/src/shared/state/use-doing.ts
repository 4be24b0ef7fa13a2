import { ref, shallowRef } from 'vue';

/** One thing at a time: busy while it is done, and what went wrong. */
export function useDoing() {
  const busy = ref(false);
  const error = shallowRef<unknown>();

  async function run(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    error.value = undefined;
    try {
      await work();
    } catch (caught) {
      error.value = caught;
    } finally {
      busy.value = false;
    }
  }
  return { busy, error, run };
}
