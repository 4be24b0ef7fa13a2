import type { CaseLine, JournalCheck } from '@anjuan/contract';
import { computed, ref, shallowRef } from 'vue';
import { checkChain } from '@/shared/api/integrity';
import { findNumbered, readCases } from '@/shared/api/reads';
import { useSession } from '@/shared/state/session';
import { useLoaded } from './use-loaded';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A case that can be checked; only those who see it are told more than its number. */
type Found = Pick<CaseLine, 'id' | 'number'> & Partial<Pick<CaseLine, 'title' | 'stageTitle'>>;

const officeOf = (office: string | undefined) => (office ? { office } : {});

/** Finds a case by what is typed, and checks its chain. */
export function useChainCheck(office: () => string | undefined) {
  const text = ref('');
  const chosen = shallowRef<{ readonly id: string; readonly name: string }>();
  const more = ref(false);
  const session = useSession();
  const found = useLoaded<readonly Found[]>(async () => {
    const typed = text.value.trim();
    more.value = false;
    if (UUID.test(typed)) return [];
    // An administrator of the log sees no case, and finds it by its number.
    if (session.has('audit-admin')) return (await findNumbered(typed)).data;
    const { items, next } = (await readCases({ text: typed, ...officeOf(office()) }, undefined, 10)).data;
    more.value = next !== null;
    return items;
  });
  const verdict = useLoaded<JournalCheck>(() => checkChain(chosen.value?.id ?? ''));

  /** An id needs no search, and a whole number no choice. */
  async function find(): Promise<void> {
    const typed = text.value.trim();
    chosen.value = undefined;
    if (!typed) return;
    await found.reload();
    const exact = found.value.value?.filter(({ number }) => number === typed) ?? [];
    const [only] = exact;
    if (UUID.test(typed)) await check(typed, typed);
    else if (only && exact.length === 1) await check(only.id, typed);
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

  return { text, chosen, found, more, verdict, good, find, check };
}
