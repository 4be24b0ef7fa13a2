import { LOOK_SECONDS, type LookRequest } from '@anjuan/contract';
import type { Party } from '@anjuan/procedure';
import { onBeforeUnmount, ref, shallowRef } from 'vue';
import { viewParty } from '@/shared/api/looks';

/** Full values of parties that are in sight for a short while; nothing of them is kept. */
export function useLook(caseId: () => string) {
  const seen = shallowRef<Readonly<Record<string, Partial<Party>>>>({});
  const left = ref(0);
  let timer: ReturnType<typeof setInterval> | undefined;

  function hide(): void {
    clearInterval(timer);
    seen.value = {};
    left.value = 0;
  }

  /** @throws whatever the server refused it for */
  async function look(party: string, request: LookRequest): Promise<void> {
    const { data } = await viewParty(caseId(), party, request);
    seen.value = { ...seen.value, [party]: data };
    clearInterval(timer);
    left.value = LOOK_SECONDS;
    timer = setInterval(() => {
      left.value -= 1;
      if (left.value <= 0) hide();
    }, 1000);
  }

  onBeforeUnmount(hide);
  return { seen, left, look, hide };
}
