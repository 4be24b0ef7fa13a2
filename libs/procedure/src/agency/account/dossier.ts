import type { CivilDate } from '@anjuan/calendar';
import type { Role, RoleSpan } from '../../kernel/office.js';

/** What is to become of an account. */
export type AccountChange =
  | { readonly kind: 'open' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[]; readonly reason: string }
  | { readonly kind: 'unit'; readonly unit: string; readonly reason: string }
  | {
      readonly kind: 'qualification';
      readonly qualification?: { readonly number: string; readonly since: CivilDate };
      readonly firstReviewOn?: CivilDate;
      readonly paper: string;
    }
  | { readonly kind: 'suspend'; readonly reason: string }
  | { readonly kind: 'restore'; readonly reason: string }
  | { readonly kind: 'close'; readonly reason: string };

/** A person's account with all that was ever confirmed of it; the sign-in itself is kept elsewhere. */
export interface AccountRecord {
  /** Whose account it is where the person was there before the file; else the file's own id is the person's. */
  readonly person?: string;
  readonly name: string;
  readonly username?: string;
  /** Id of the team; the name of it where the person was there before the file. */
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly roleSpans: readonly RoleSpan[];
  readonly qualification?: { readonly number: string; readonly since: CivilDate };
  /** Day of the first review, which tells who needs no qualification (REV-05). */
  readonly firstReviewOn?: CivilDate;
  readonly active: boolean;
  readonly change?: AccountChange;
}
