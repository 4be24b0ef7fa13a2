import { ref, shallowRef } from 'vue';

/** Something that is loaded once and may be asked for again. */
export function useLoaded<T>(load: () => Promise<T>) {
  const value = shallowRef<T>();
  const error = shallowRef<unknown>();
  const pending = ref(false);

  async function reload(): Promise<void> {
    pending.value = true;
    error.value = undefined;
    try {
      value.value = await load();
    } catch (caught) {
      error.value = caught;
    }
    pending.value = false;
  }

  return { value, error, pending, reload };
}
