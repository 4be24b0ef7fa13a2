import type { ActRequest, ActResult, UploadView } from '@anjuan/contract';
import type { Party } from '@anjuan/procedure';
import { type Answer, ApiProblem, Unreachable, ask, newKey } from './http';

export interface Sending {
  readonly key: string;
  readonly etag?: string | null;
}

/** Performs a step of a case. The key makes a repeated request find its own entry. */
export function act(
  caseId: string,
  step: string,
  body: ActRequest,
  { key, etag }: Sending,
): Promise<Answer<ActResult>> {
  return ask<ActResult>(`/api/cases/${encodeURIComponent(caseId)}/acts/${step}`, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key, ...(etag ? { 'If-Match': etag } : {}) },
  });
}

/** Opens a file by the first step of a procedure. */
export function open(kind: string, step: string, body: ActRequest, key: string): Promise<Answer<ActResult>> {
  return ask<ActResult>(`/api/procedures/${kind}/acts/${step}`, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key },
  });
}

/** The unmasked party of a case; each look is an entry, so a purpose is asked for. */
export function viewParty(caseId: string, ref: string, purpose: string): Promise<Answer<Partial<Party>>> {
  return ask<Partial<Party>>(`/api/cases/${encodeURIComponent(caseId)}/parties/${encodeURIComponent(ref)}/view`, {
    method: 'POST',
    body: { purpose },
    headers: { 'Idempotency-Key': newKey() },
  });
}

/**
 * Uploads one file. XMLHttpRequest, because fetch does not tell how far an upload has come.
 * @param onProgress share done, 0 to 1
 */
export function upload(file: Blob, name: string, onProgress: (share: number) => void): Promise<UploadView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, name);
    request.open('POST', '/api/evidence');
    request.setRequestHeader('X-Requested-With', 'anjuan');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable('/api/evidence'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as UploadView);
      else if (request.status >= 502) reject(new Unreachable('/api/evidence'));
      else
        reject(
          new ApiProblem(
            request.response ?? { type: '/problems/internal', title: '', status: request.status, detail: '' },
          ),
        );
    };
    request.send(form);
  });
}
