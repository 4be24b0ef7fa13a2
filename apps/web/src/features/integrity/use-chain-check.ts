import type { CaseLine, JournalCheck } from '@anjuan/contract';
import { computed, ref, shallowRef } from 'vue';
import { checkChain } from '@/shared/api/integrity';
import { readCases } from '@/shared/api/reads';
import { useLoaded } from './use-loaded';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Finds a case by what is typed, and checks its chain. */
export function useChainCheck() {
  const text = ref('');
  const chosen = shallowRef<{ readonly id: string; readonly name: string }>();
  const found = useLoaded<readonly CaseLine[]>(async () => {
    const typed = text.value.trim();
    if (UUID.test(typed)) return [];
    return (await readCases({ text: typed }, undefined, 10)).data.items;
  });
  const verdict = useLoaded<JournalCheck>(() => checkChain(chosen.value?.id ?? ''));

  /** An id needs no search. */
  async function find(): Promise<void> {
    const typed = text.value.trim();
    chosen.value = undefined;
    if (!typed) return;
    await found.reload();
    if (UUID.test(typed)) await check(typed, typed);
  }

  async function check(id: string, name: string): Promise<void> {
    chosen.value = { id, name };
    verdict.value.value = undefined;
    await verdict.reload();
  }

  const good = computed(() => {
    const seen = verdict.value.value;
    return seen !== undefined && seen.firstBreak === null && seen.replayEqualsState;
  });

  return { text, chosen, found, verdict, good, find, check };
}
