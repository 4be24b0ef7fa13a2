import type { CivilDate } from '@anjuan/calendar';
import type { DecisionKindId } from './decisions.js';

/** What a head handed to another leader, and for how long. */
export interface DelegationRecord {
  readonly head: string;
  readonly to: string;
  readonly decisions: readonly DecisionKindId[];
  readonly from: CivilDate;
  /** Last day; moved forward when the delegation is taken back. */
  readonly until: CivilDate;
  readonly paper: string;
  readonly ended?: { readonly on: CivilDate; readonly by: string; readonly reason: string };
}
