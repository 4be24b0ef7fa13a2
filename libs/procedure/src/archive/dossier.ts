import type { CivilDate } from '@anjuan/calendar';

/** The file's way into the public archive. */
export interface ArchiveDossier {
  readonly on?: CivilDate;
  readonly to?: string;
  readonly receipt?: string;
}
