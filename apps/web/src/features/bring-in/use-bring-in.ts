import type { ImportKind, ImportOutcome } from '@anjuan/contract';
import { ref, shallowRef, watch } from 'vue';
import { newKey } from '@/shared/api/http';
import { bringIn } from '@/shared/api/people';

/** A table that is looked at and then brought in: the server judges every line by the rules of its act both times. */
export function useBringIn(done: (outcome: ImportOutcome) => void) {
  const kind = ref<ImportKind>('hours');
  const name = ref('');
  const seen = shallowRef<ImportOutcome>();
  const error = shallowRef<unknown>();
  const busy = ref(false);
  let bytes = new Uint8Array();
  let key = newKey();
  watch(kind, () => clear());

  function clear(): void {
    seen.value = undefined;
    error.value = undefined;
    name.value = '';
  }

  async function send(trial: boolean): Promise<ImportOutcome | undefined> {
    busy.value = true;
    error.value = undefined;
    try {
      return (await bringIn(kind.value, bytes, { trial, key })).data;
    } catch (caught) {
      error.value = caught;
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    clear();
    name.value = file.name;
    bytes = new Uint8Array(await file.arrayBuffer());
    key = newKey();
    seen.value = await send(true);
  }

  async function go(): Promise<void> {
    const outcome = await send(false);
    if (!outcome) return;
    clear();
    done(outcome);
  }
  return { kind, name, seen, error, busy, take, go };
}
