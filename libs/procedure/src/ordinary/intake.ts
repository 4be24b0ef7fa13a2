import type { Evidence } from '../dossier/evidence.js';

/** Whether electronic data lack the digest, the device or the source of time with which their integrity is shown. */
export function needsIntake({ kind, excluded, digests, device, timeSource }: Evidence): boolean {
  return kind === 'electronic' && !excluded && (digests.length === 0 || !device || !timeSource);
}
