import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import { withAgency } from '../facts.js';
import type { Objection } from './dossier.js';

/** Who proposes or answers, and when. */
export interface Doer {
  readonly by: { readonly id: string };
  readonly on: CivilDate;
}

/** The dossier with a proposal that waits for its answer. */
export function waiting(dossier: Dossier, { by, on }: Doer): Dossier {
  return withAgency(dossier, { pending: { by: by.id, on } });
}

/** The dossier after the answer: nothing waits any more. */
export function settled(dossier: Dossier): Dossier {
  const { pending: _answered, ...agency } = dossier.agency ?? {};
  return { ...dossier, agency };
}

/** Objections of the file in their order. */
export function objectionsOf({ agency }: Dossier): readonly Objection[] {
  return agency?.objections ?? [];
}
