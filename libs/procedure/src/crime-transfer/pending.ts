import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { CrimeTransferDossier } from './dossier.js';

const transfers = (file: CaseFile) => tracksOf<CrimeTransferDossier>(file, 'crime-transfer');

/** Whether a suspected crime has been reported inside the office and has no result yet. */
export function crimeTransferOpen(file: CaseFile): boolean {
  return transfers(file).some((t) => !t.ended);
}

/** Whether a court has fined for the act: the office then does not. @article APL-2021/35 */
export function finedByCourt(file: CaseFile): boolean {
  return transfers(file).some((t) => t.dossier.result?.kind === 'fined');
}

/** Whether the matter came back: not sent at all, not taken by the police, or ended without a sentence. */
export function crimeTransferReturned(file: CaseFile): boolean {
  return !crimeTransferOpen(file) && transfers(file).length > 0;
}

/** Stages at which a sealing or seizure is asked for only, and nothing is held yet. */
const asking = ['requested', 'approved'];

/** Keys of the sealings and seizures that still last. */
export function lastingSealings(file: CaseFile): readonly string[] {
  return tracksOf(file, 'sealing')
    .filter((t) => !t.ended && !asking.includes(t.stage))
    .map((t) => t.key);
}
