import type { ActRequest } from '@anjuan/contract';
import * as api from '../api/acts';
import { ApiProblem } from '../api/http';
import { uploadFile } from '../uploads/upload-file';
import type { Draft, DraftAct, LocalPhoto } from './draft';

type Keep = (draft: Draft) => void;

/** Uploads what the server does not have yet, then makes the requests in order. Every step forward is kept. */
export async function send(
  draft: Draft,
  keep: Keep,
  onProgress: (share: number) => void = () => undefined,
): Promise<Draft> {
  try {
    const uploaded = await uploadPhotos({ ...draft, state: 'sending' }, keep, onProgress);
    const done = await makeRequests(uploaded, keep);
    const { problem: _solved, ...clean } = done;
    return { ...clean, state: 'sealed', photos: clean.photos.map(withoutBytes) };
  } catch (error) {
    const stopped = latest.get(draft.id) ?? draft;
    if (error instanceof ApiProblem) return { ...stopped, state: 'attention', problem: error.problem };
    return { ...stopped, state: 'waiting' };
  } finally {
    latest.delete(draft.id);
  }
}

/** The furthest point a running sending has reached, so that a break does not forget it. */
const latest = new Map<string, Draft>();

function advance(draft: Draft, keep: Keep): Draft {
  latest.set(draft.id, draft);
  keep(draft);
  return draft;
}

/** The server has the bytes; the receipt on this device needs only their digest. */
function withoutBytes({ blob: _blob, ...photo }: LocalPhoto): LocalPhoto {
  return photo;
}

async function uploadPhotos(draft: Draft, keep: Keep, onProgress: (share: number) => void): Promise<Draft> {
  let current = draft;
  const missing = draft.photos.filter((p) => !p.digest && p.blob);
  for (const [index, photo] of missing.entries()) {
    const onShare = (share: number): void => onProgress((index + share) / missing.length);
    const { digest } = await uploadFile(photo.blob as Blob, photo.name, { onProgress: onShare }).done;
    const photos = current.photos.map((p) => (p.id === photo.id ? stored(p, digest) : p));
    current = advance({ ...current, photos }, keep);
  }
  return current;
}

function stored({ failed: _failed, ...photo }: LocalPhoto, digest: string): LocalPhoto {
  return { ...photo, digest };
}

async function makeRequests(draft: Draft, keep: Keep): Promise<Draft> {
  let current = draft;
  for (const [index, next] of draft.acts.entries()) {
    if (next.done) continue;
    const { data, etag } = await request(current, next);
    const acts = current.acts.map((a, i) => (i === index ? { ...a, done: true } : a));
    const file = { id: data.case.line.id, etag: etag ?? versionMark(data.case.line.version) };
    current = advance({ ...current, acts, files: { ...current.files, [next.slot]: file } }, keep);
  }
  return current;
}

/** How the API writes a version as an entity tag. */
export function versionMark(version: number): string {
  return `"${version}"`;
}

function request(draft: Draft, { slot, opens, step, key, body, recorded }: DraftAct) {
  const recordings = recorded
    ? draft.photos.flatMap((p) => (p.digest ? [{ digest: p.digest, kind: p.kind }] : []))
    : [];
  const full = { ...(bound(body, draft.files) as ActRequest), ...(recordings.length > 0 ? { recordings } : {}) };
  const file = draft.files[slot];
  if (!file) return api.open(opens ?? 'inspection', step, full, key);
  return api.act(file.id, step, full, { key, etag: file.etag });
}

/** The body with the ids of files that earlier requests have opened. */
function bound(value: unknown, files: Draft['files']): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return files[value.slice(1)]?.id ?? value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bound(inner, files)]));
}
