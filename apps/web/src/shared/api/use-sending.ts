import type { ActResult } from '@anjuan/contract';
import { ref, shallowRef, watch } from 'vue';
import { type Answer, ApiProblem, newKey } from './http';

export interface Sending {
  /** What is sent; a change of it gets a new idempotency key, a repetition keeps the old one. */
  readonly content: () => unknown;
  readonly send: (key: string) => Promise<Answer<ActResult>>;
  readonly done: (result: ActResult, etag: string | null) => void;
  /** The case has moved on meanwhile. */
  readonly stale?: () => void | Promise<void>;
}

/** The sending of one act: busy, refused, or done. Nothing is sent twice. */
export function useSending({ content, send, done, stale }: Sending) {
  const busy = ref(false);
  const error = shallowRef<unknown>();
  let key = newKey();
  watch(content, () => (key = newKey()), { deep: true });

  async function submit(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    error.value = undefined;
    try {
      const { data, etag } = await send(key);
      done(data, etag);
    } catch (caught) {
      error.value = caught;
      if (caught instanceof ApiProblem && caught.problem.status === 412) await stale?.();
    } finally {
      busy.value = false;
    }
  }
  return { busy, error, submit };
}
