import { ref } from 'vue';

const online = ref(navigator.onLine);
addEventListener('online', () => (online.value = true));
addEventListener('offline', () => (online.value = false));

/** Whether the device believes it has a network. */
export function useOnline() {
  return online;
}
