import type { CivilDate } from '@anjuan/calendar';
import type { UploadKind } from './acts.js';

/** One upload to the enforcement platform of the city, with its receipt. */
export interface PlatformDossier {
  readonly kind?: UploadKind;
  readonly receipt?: string;
  readonly on?: CivilDate;
}
