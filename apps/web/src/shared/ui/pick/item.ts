import type { UploadState } from '../../uploads/upload-file';

/** One file of a field, on its way or there already. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly bytes?: number;
  readonly file?: File;
  readonly preview?: string;
  digest?: string;
  share: number;
  state: UploadState | 'waiting' | 'done' | 'failed';
  why?: unknown;
}

let last = 0;

/** A file the server has. */
export const knownItem = (digest: string): Item => ({
  id: (last += 1),
  name: digest.slice(0, 8),
  digest,
  share: 1,
  state: 'done',
});

/** A file that was just chosen. */
export function freshItem(file: File): Item {
  const preview = file.type.startsWith('image/') ? { preview: URL.createObjectURL(file) } : {};
  return { id: (last += 1), name: file.name, bytes: file.size, file, share: 0, state: 'waiting', ...preview };
}
