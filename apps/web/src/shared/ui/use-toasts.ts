import { ref } from 'vue';

const toasts = ref<{ id: number; says: string }[]>([]);
let last = 0;

/** Short confirmations that need no answer. */
export function useToasts() {
  function say(says: string): void {
    const id = (last += 1);
    toasts.value.push({ id, says });
    setTimeout(() => (toasts.value = toasts.value.filter((t) => t.id !== id)), 4000);
  }
  return { toasts, say };
}
