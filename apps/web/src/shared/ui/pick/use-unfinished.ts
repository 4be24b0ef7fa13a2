import { onMounted, shallowRef } from 'vue';
import { type Unfinished, forget, unfinished } from '../../uploads/upload-file';

/** Uploads of this field that a reload cut short: they go on once the same file is chosen again. */
export function useUnfinished(place: string) {
  const left = shallowRef<readonly Unfinished[]>([]);
  const look = async (): Promise<void> => void (left.value = await unfinished(place));
  const chosen = (names: readonly string[]): void =>
    void (left.value = left.value.filter(({ name }) => !names.includes(name)));

  async function dismiss(key: string): Promise<void> {
    await forget(key);
    await look();
  }

  onMounted(look);
  return { left, look, chosen, dismiss };
}
