import { type Ref, type ShallowRef, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { Unreachable, type Answer } from './http';

/** What a page knows of something it asked for. */
export interface Query<T> {
  readonly data: ShallowRef<T | undefined>;
  readonly etag: Ref<string | null>;
  /** What went wrong, kept beside the last good data. */
  readonly error: ShallowRef<unknown>;
  readonly pending: Ref<boolean>;
  reload(): Promise<void>;
}

/** Asks once, and again whenever `key` changes; an older answer never replaces a newer one. */
export function useQuery<T>(fetcher: () => Promise<Answer<T>>, key?: () => unknown): Query<T> {
  const data = shallowRef<T>();
  const etag = ref<string | null>(null);
  const error = shallowRef<unknown>();
  const pending = ref(true);
  let turn = 0;
  onScopeDispose(() => (turn = -1));

  async function reload(): Promise<void> {
    const mine = (turn += 1);
    pending.value = true;
    try {
      const answer = await fetcher();
      if (mine !== turn) return;
      data.value = answer.data;
      etag.value = answer.etag;
      error.value = undefined;
    } catch (caught) {
      if (mine === turn) error.value = caught;
    }
    if (mine === turn) pending.value = false;
  }

  if (key) watch(key, reload);
  void reload();
  return { data, etag, error, pending, reload };
}

/** Whether a failure is only the missing network. */
export function isOffline(error: unknown): boolean {
  return error instanceof Unreachable;
}
