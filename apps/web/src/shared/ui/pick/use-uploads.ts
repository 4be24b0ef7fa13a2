import type { UploadView } from '@anjuan/contract';
import { type Ref, onScopeDispose, ref, watch } from 'vue';
import { type Uploading, uploadFile } from '../../uploads/upload-file';
import { type Item, freshItem, knownItem } from './item';

/** Uploads files one after the other as they are added, and keeps the model to the digests the server has confirmed. */
export function useUploads(model: Ref<string[] | undefined>, place: string) {
  const running = new Map<number, Uploading>();
  const held = new Map<number, () => void>();
  const items = ref<Item[]>((model.value ?? []).map(knownItem));
  const tell = (): void => void (model.value = items.value.flatMap((i) => (i.digest ? [i.digest] : [])));

  /** Ends when the next file may go: this one has arrived, has failed, or is held. */
  function start(item: Item): Promise<void> {
    delete item.why;
    const uploading = begin(item, place);
    running.set(item.id, uploading);
    const arrived = ({ digest }: UploadView): void => {
      Object.assign(item, { digest, state: 'done', share: 1 });
      tell();
    };
    const failed = (error: unknown): void => void Object.assign(item, { state: 'failed', why: error });
    const ended = uploading.done.then(arrived, failed).finally(() => running.delete(item.id));
    return Promise.race([ended, new Promise<void>((next) => held.set(item.id, next))]);
  }

  async function add(files: readonly File[]): Promise<void> {
    const fresh = files.map(freshItem);
    items.value.push(...fresh);
    for (const { id } of fresh) await retry(id);
  }

  async function retry(id: number): Promise<void> {
    const item = items.value.find((i) => i.id === id);
    if (item?.file) await start(item);
  }

  function remove(id: number): void {
    running.get(id)?.abandon();
    held.get(id)?.();
    items.value = items.value.filter((i) => i.id !== id);
    tell();
  }

  function pause(id: number): void {
    running.get(id)?.pause();
    held.get(id)?.();
  }
  const resume = (id: number): void => running.get(id)?.resume();

  // A form that is reset from outside empties the model; the list follows.
  watch(model, (now) => {
    if (!now?.length && items.value.every((i) => i.digest)) items.value = [];
  });
  onScopeDispose(() => {
    items.value.forEach((i) => i.preview && URL.revokeObjectURL(i.preview));
    // What is under way is held, not given up: the same file goes on from here another time.
    running.forEach((uploading) => uploading.pause());
  });
  return { items, add, retry, remove, pause, resume };
}

const begin = (item: Item, place: string): Uploading =>
  uploadFile(item.file as File, item.name, {
    place,
    waits: true,
    onProgress: (share) => (item.share = share),
    onState: (state) => (item.state = state),
  });
