import { ref } from 'vue';
import { onProofNeeded } from '../api/http';

/** Whether somebody is asked to prove to be the one. */
const asked = ref(false);
let settle: (proved: boolean) => void = () => undefined;

onProofNeeded.call = () => {
  settle(false);
  asked.value = true;
  return new Promise((resolve) => (settle = resolve));
};

/** The question behind the dialog: what waits for the answer goes on, or gives up. */
export function useProof() {
  function answer(proved: boolean): void {
    asked.value = false;
    settle(proved);
  }
  return { asked, answer };
}
