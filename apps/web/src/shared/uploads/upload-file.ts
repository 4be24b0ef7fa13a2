import type { Problem, UploadView } from '@anjuan/contract';
import type { DetailedError, Upload } from 'tus-js-client';
import { ApiProblem, Unreachable, ask } from '../api/http';
import { i18n } from '../i18n';
import { declaredHash } from './declared-hash';

/** Where an upload stands: being hashed here, on its way, held by the person, being examined by the server. */
export type UploadState = 'hashing' | 'sending' | 'paused' | 'checking';

/** What is to be told while a file is uploaded. */
export interface Following {
  /** Share done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly onState?: (state: UploadState) => void;
  /** Whether to wait for a lost line to come back; else the upload fails and is begun again by its owner. */
  readonly waits?: boolean;
  /** The field it belongs to, by which it is found again after a reload. */
  readonly place?: string;
}

/** An upload under way. */
export interface Uploading {
  readonly done: Promise<UploadView>;
  pause(): void;
  resume(): void;
  /** Gives it up; the server forgets what has arrived. */
  abandon(): void;
}

const ENDPOINT = '/api/uploads';
const PART = 16 * 1024 * 1024;
/** Waits before the next try when the line is bad, in milliseconds. */
const WAITS = [500, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** Uploads a file in parts; a broken line is tried again, and the same file goes on where it ended, even after a reload. */
export function uploadFile(file: Blob, name: string, following: Following): Uploading {
  let upload: Upload | undefined;
  let paused = false;
  let givenUp = false;
  const state = following.onState ?? (() => {});
  const go = (): void => {
    if (paused || givenUp || !upload) return;
    state('sending');
    upload.start();
  };
  const online = (): void => go();
  /** All has arrived; only what the server will not take is forgotten, the rest is examined when it is asked for again. */
  const forgetRefused = async (error: unknown): Promise<never> => {
    if (error instanceof ApiProblem && error.problem.status < 500) await forgetAll(upload);
    throw error;
  };
  const done = prepared(file, name, following)
    .then(({ Upload: Tus, options, isRefusal, isFinal }) => {
      return new Promise<string>((resolve, reject) => {
        const onSuccess = (): void => resolve(upload?.url ?? '');
        const onError = (error: Error): void => {
          // Without a line there is nothing to give up: it goes on by itself once there is one.
          if (following.waits && !navigator.onLine && !isRefusal(error)) return;
          if (isFinal(error)) void forgetAll(upload);
          reject(reason(error));
        };
        upload = new Tus(file as File, { ...options, onSuccess, onError });
        globalThis.addEventListener('online', online);
        void upload.findPreviousUploads().then(([before]) => {
          if (before) upload?.resumeFromPreviousUpload(before);
          go();
        });
      });
    })
    .then(async (url) => {
      state('checking');
      const { data } = await ask<UploadView>(new URL(url, location.href).pathname).catch(forgetRefused);
      await forgetAll(upload);
      return data;
    })
    .finally(() => globalThis.removeEventListener('online', online));

  return {
    done,
    pause: () => {
      paused = true;
      state('paused');
      void upload?.abort();
    },
    resume: () => {
      paused = false;
      go();
    },
    abandon: () => {
      givenUp = true;
      done.catch(() => {});
      void upload?.abort(true).catch(() => {});
    },
  };
}

/** The protocol's code is fetched when the first file is uploaded. */
async function prepared(file: Blob, name: string, { onProgress, onState, place }: Following) {
  onState?.('hashing');
  const [{ Upload, DetailedError: Detailed }, sha256] = await Promise.all([
    import('tus-js-client'),
    declaredHash(file),
  ]);
  const said = { filename: name, filetype: file.type, ...(sha256 ? { sha256 } : {}), ...(place ? { place } : {}) };
  const options = {
    endpoint: ENDPOINT,
    chunkSize: PART,
    retryDelays: WAITS,
    metadata: said,
    headers: { 'X-Requested-With': 'anjuan', 'Accept-Language': i18n.global.locale.value === 'en' ? 'en' : 'zh-CN' },
    onProgress: (sent: number, all: number) => onProgress(all > 0 ? sent / all : 0),
  };
  const statusOf = (error: Error): number =>
    error instanceof Detailed ? (error.originalResponse?.getStatus() ?? 0) : 0;
  const isRefusal = (error: Error): boolean => statusOf(error) > 0;
  // Where the fault is the server's, what has arrived is still there.
  const isFinal = (error: Error): boolean => statusOf(error) >= 400 && statusOf(error) < 500;
  return { Upload, options, isRefusal, isFinal };
}

/** What was refused is not offered to be gone on with. */
async function forgetAll(upload: Upload | undefined): Promise<void> {
  for (const { urlStorageKey } of (await upload?.findPreviousUploads()) ?? []) await forget(urlStorageKey);
}

/** What the server said, or that it said nothing. */
function reason(error: Error): Error {
  const { originalResponse: answer } = error as DetailedError;
  if (!answer) return new Unreachable(ENDPOINT);
  try {
    return new ApiProblem(JSON.parse(answer.getBody()) as Problem);
  } catch {
    // Not ours: a proxy before the server speaks for it.
    if (answer.getStatus() >= 502 && answer.getStatus() <= 504) return new Unreachable(ENDPOINT);
    return new ApiProblem({
      type: '/problems/internal',
      title: '',
      status: answer.getStatus(),
      detail: '',
      instance: ENDPOINT,
    });
  }
}

/** A file whose upload was cut short by a reload. Its bytes must be chosen again; what has arrived stays arrived. */
export interface Unfinished {
  readonly key: string;
  readonly name: string;
}

/** Uploads of one field that were begun on this device and not finished. */
export async function unfinished(place: string): Promise<readonly Unfinished[]> {
  // Nothing is kept before the first upload, and then the protocol's code need not be fetched.
  if (!Object.keys(localStorage).some((key) => key.startsWith('tus::'))) return [];
  const { defaultOptions } = await import('tus-js-client');
  const all = await defaultOptions.urlStorage.findAllUploads();
  return all
    .filter(({ metadata }) => metadata.place === place)
    .map(({ urlStorageKey, metadata }) => ({ key: urlStorageKey, name: metadata.filename ?? '' }));
}

/** Gives an upload up that was cut short. */
export async function forget(key: string): Promise<void> {
  const { defaultOptions } = await import('tus-js-client');
  await defaultOptions.urlStorage.removeUpload(key);
}
