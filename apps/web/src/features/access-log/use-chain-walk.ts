import type { AccessCheck } from '@anjuan/contract';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { checkAccesses } from '@/shared/api/reads';
import { useSession } from '@/shared/state/session';

/** The last entry this device has seen checked; whoever keeps it notices when history is rewritten behind it. */
export interface Known {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** Walks the chain of accesses piece by piece, as long as the auditor lets it. */
export function useChainWalk() {
  const key = `anjuan.access-head.${useSession().view?.agency.id ?? ''}`;
  const known = shallowRef<Known | undefined>(remembered(key));
  const seen = shallowRef<AccessCheck>();
  const error = shallowRef<unknown>();
  const walking = ref(false);
  onScopeDispose(() => (walking.value = false));

  async function walk(start: Known | undefined): Promise<void> {
    walking.value = true;
    error.value = undefined;
    seen.value = undefined;
    let from: Known | undefined = start;
    try {
      while (walking.value) {
        const { data } = await checkAccesses(from);
        seen.value = data;
        if (data.firstBreak || !data.head) break;
        from = keep(data.entries, data.head);
        if (data.entries >= data.total) break;
      }
    } catch (caught) {
      error.value = caught;
    }
    walking.value = false;
  }

  /** What was found good is kept at once: a walk that is stopped goes on from there. */
  function keep(seq: number, hash: string): Known {
    known.value = { seq, hash, at: new Date().toISOString() };
    localStorage.setItem(key, JSON.stringify(known.value));
    return known.value;
  }

  const stop = (): void => void (walking.value = false);
  /** The entry that was good before is no longer what it was. */
  const lost = computed(() => Boolean(seen.value?.firstBreak && seen.value.firstBreak.seq === seen.value.from));
  return { known, seen, error, walking, lost, walk, stop };
}

function remembered(key: string): Known | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Known | null;
    return kept && kept.seq > 0 ? kept : undefined;
  } catch {
    return undefined;
  }
}
