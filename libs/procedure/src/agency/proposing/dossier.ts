import type { CivilDate } from '@anjuan/calendar';

/** Something one administrator wants and another has still to answer. */
export interface Pending {
  readonly by: string;
  readonly on: CivilDate;
}

/** What the audit administrator finds wrong with a proposal; it must be answered before the proposal is confirmed. */
export interface Objection {
  /** Number in the file, from 1. */
  readonly no: number;
  readonly by: string;
  readonly on: CivilDate;
  readonly says: string;
  readonly answer?: Pending & { readonly says: string };
}
