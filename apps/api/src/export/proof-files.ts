import type { JournalEntry } from '@anjuan/contract';
import { canonical } from '@anjuan/journal';
import type { LogHead, LogProofs } from '../platform/export-parts.js';
import { shortened } from './shortened.js';

/** Files of the folder `proofs/` by name. */
export type ProofFiles = Readonly<Record<string, string>>;

/**
 * That each entry stands in the log's newest tree, and that this tree grew out of the first one that held them all.
 * Entries the sequencer has not reached yet have no proof.
 */
export async function proofFiles(
  log: LogProofs,
  agency: string,
  entries: readonly JournalEntry[],
): Promise<ProofFiles> {
  const hashes = entries.map(({ hash }) => hash);
  const { checkpoint, inclusions } = await log.proofOf(agency, hashes);
  const found = new Map(inclusions.map((one) => [one.hash, one]));
  // In the order of the file, in which they are checked. What the sequencer has not reached stands at the end.
  const proved = hashes.flatMap((hash) => found.get(hash) ?? []);
  return {
    'checkpoint.txt': noteOf(checkpoint),
    'inclusion.json': canonical(shortened(checkpoint.size, proved)),
    ...(await growth(log, agency, {
      last: inclusions.reduce((last, { index }) => Math.max(last, index), 0),
      newest: checkpoint,
    })),
  };
}

async function growth(
  log: LogProofs,
  agency: string,
  { last, newest }: { readonly last: number; readonly newest: LogHead },
): Promise<ProofFiles> {
  const [first] = await log.checkpoints(agency, last);
  if (!first || first.size >= newest.size) return {};
  const { proof } = await log.consistency(agency, first.size, newest.size);
  return {
    'earlier.txt': noteOf(await log.checkpoint(agency, first.size)),
    'consistency.json': canonical(proof),
  };
}

const noteOf = ({ note, witnesses }: LogHead): string => note + witnesses.map(({ line }) => `${line}\n`).join('');
