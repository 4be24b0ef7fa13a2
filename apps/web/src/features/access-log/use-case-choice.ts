import type { NumberedCase } from '@anjuan/contract';
import { ref, shallowRef } from 'vue';
import { findNumbered } from '@/shared/api/reads';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A case by what is typed: an id is taken as it is, a number that fits one case as well; of several one is chosen. */
export function useCaseChoice(choose: (id: string | undefined) => void) {
  const text = ref('');
  const offered = shallowRef<readonly NumberedCase[]>();
  const error = shallowRef<unknown>();
  const pending = ref(false);

  async function find(): Promise<void> {
    const typed = text.value.trim();
    offered.value = undefined;
    error.value = undefined;
    if (!typed || UUID.test(typed)) return choose(typed || undefined);
    pending.value = true;
    try {
      const items = (await findNumbered(typed)).data;
      const exact = items.filter(({ number }) => number === typed);
      const [only] = exact.length === 1 ? exact : items;
      if (only && (exact.length === 1 || items.length === 1)) take(only);
      else offered.value = items;
    } catch (caught) {
      error.value = caught;
    }
    pending.value = false;
  }

  function take({ id, number }: NumberedCase): void {
    text.value = number;
    offered.value = undefined;
    choose(id);
  }

  function forget(): void {
    text.value = '';
    offered.value = undefined;
    error.value = undefined;
  }

  return { text, offered, error, pending, find, take, forget };
}
