import type { CivilDate } from '@anjuan/calendar';

/** Why a file must stay as it is, whatever its term. */
export interface HoldDossier {
  readonly ground?: string;
  readonly reason?: string;
  readonly on?: CivilDate;
  readonly liftedOn?: CivilDate;
  readonly liftedFor?: string;
}

/** The destruction of what is personal in a file: who proposed it, and when it was done. */
export interface DestructionDossier {
  readonly proposedBy?: string;
  readonly proposedOn?: CivilDate;
  readonly destroyedOn?: CivilDate;
}
