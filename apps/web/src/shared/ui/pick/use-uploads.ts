import { type Ref, onScopeDispose, ref, watch } from 'vue';
import { upload } from '../../api/acts';
import { blobHref } from '../../api/reads';

interface Item {
  readonly id: number;
  readonly name: string;
  readonly file?: File;
  readonly preview?: string;
  digest?: string;
  share: number;
  failed: boolean;
}

/** Uploads files one by one as they are added and keeps the model to the digests the server has confirmed. */
export function useUploads(model: Ref<string[] | undefined>) {
  let last = 0;
  const known = (digest: string): Item => ({
    id: (last += 1),
    name: digest.slice(0, 8),
    preview: blobHref(digest),
    digest,
    share: 1,
    failed: false,
  });
  const items = ref<Item[]>((model.value ?? []).map(known));
  const tell = (): void => void (model.value = items.value.flatMap((i) => (i.digest ? [i.digest] : [])));

  async function start(item: Item): Promise<void> {
    item.failed = false;
    try {
      item.digest = (await upload(item.file as File, item.name, (share) => (item.share = share))).digest;
      tell();
    } catch {
      item.failed = true;
    }
  }

  async function add(files: readonly File[]): Promise<void> {
    const fresh = files.map((file): Item => {
      const preview = file.type.startsWith('image/') ? { preview: URL.createObjectURL(file) } : {};
      return { id: (last += 1), name: file.name, file, share: 0, failed: false, ...preview };
    });
    items.value.push(...fresh);
    for (const { id } of fresh) await retry(id);
  }

  async function retry(id: number): Promise<void> {
    const item = items.value.find((i) => i.id === id);
    if (item?.file) await start(item);
  }

  function remove(id: number): void {
    items.value = items.value.filter((i) => i.id !== id);
    tell();
  }

  // A form that is reset from outside empties the model; the tiles follow.
  watch(model, (now) => {
    if (!now?.length && items.value.every((i) => i.digest)) items.value = [];
  });
  onScopeDispose(() => items.value.forEach((i) => i.preview?.startsWith('blob:') && URL.revokeObjectURL(i.preview)));
  return { items, add, retry, remove };
}
