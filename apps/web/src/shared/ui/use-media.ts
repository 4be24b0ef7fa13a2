import { onScopeDispose, ref } from 'vue';

/** Whether a media query holds, now and later. */
export function useMediaQuery(text: string) {
  const list = matchMedia(text);
  const holds = ref(list.matches);
  const update = (): void => void (holds.value = list.matches);
  list.addEventListener('change', update);
  onScopeDispose(() => list.removeEventListener('change', update));
  return holds;
}
