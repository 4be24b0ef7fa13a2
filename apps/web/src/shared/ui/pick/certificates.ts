import type { CivilDate } from '@anjuan/calendar';
import { type Certificate, certificateHolds } from '@anjuan/procedure';

/** How an officer's certificate stands on a day, in the words of the person picker. */
export function certificateState(certificate: Certificate | undefined, on: CivilDate): 'valid' | 'expired' | 'notHeld' {
  if (!certificate) return 'notHeld';
  return certificateHolds(certificate, on) ? 'valid' : 'expired';
}
