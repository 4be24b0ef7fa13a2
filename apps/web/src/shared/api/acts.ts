import type { ActRequest, ActResult } from '@anjuan/contract';
import { type Answer, ask } from './http';

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
