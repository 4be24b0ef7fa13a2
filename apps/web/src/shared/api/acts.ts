import type { ActRequest, ActResult } from '@anjuan/contract';
import type { Party } from '@anjuan/procedure';
import { type Answer, ask, newKey } from './http';

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
