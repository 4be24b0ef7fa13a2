import { ownScript } from '../own-scripts';
import hashWorker from './hash-worker.ts?worker&url';

/** Browsers hash a file only as a whole, in memory: beyond this size the server's own hash must do, in bytes. */
const MOST = 128 * 1024 * 1024;

/**
 * SHA-256 of a file as it lies on this device, by which the server notices anything that changed on the way.
 * Undefined when the file is too large for that, or the page was not opened over a secure line.
 */
export function declaredHash(file: Blob): Promise<string | undefined> {
  if (file.size > MOST || !globalThis.isSecureContext) return Promise.resolve(undefined);
  const worker = new Worker(ownScript(hashWorker), { type: 'module' });
  const hashed = new Promise<string | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = () => resolve(undefined);
  });
  worker.postMessage(file);
  return hashed.finally(() => worker.terminate());
}
