import { type Reactive, reactive, watch } from 'vue';
import { TYPED } from './device-memory';
import { useSession } from './session';

/**
 * Typed values that survive a reload. The session's own storage: it is gone with the window, as typed party data should be.
 * @param name what is being typed, unique per person
 */
export function useKept<T extends object>(name: string, fresh: T) {
  const slot = `${TYPED}${useSession().person?.id ?? ''}/${name}`;
  const typed = reactive({ ...fresh, ...read<T>(slot) }) as Reactive<T>;
  watch(typed, () => sessionStorage.setItem(slot, JSON.stringify(typed)), { deep: true });
  return { typed, forget: () => sessionStorage.removeItem(slot) };
}

function read<T>(slot: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(slot) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}
