import type { CivilDate } from '@anjuan/calendar';

/** A written demand before force: what, how, until when. @article ACL-2011/35 */
export interface EnforcementDemand {
  readonly on: CivilDate;
  readonly dueOn: CivilDate;
  readonly manner: string;
  /** Only where money is owed. */
  readonly amountFen?: number;
}

/** What the party said to the demand, and the answer to it. @article ACL-2011/36 */
export interface DemandStatement {
  readonly on: CivilDate;
  readonly said: string;
  readonly recheck?: { readonly on: CivilDate; readonly adopted: boolean; readonly opinion: string };
}

/** The decision to enforce. @article ACL-2011/37 */
export interface EnforcementDecision {
  readonly on: CivilDate;
  readonly by: string;
  readonly reasons: string;
  readonly basis: readonly string[];
  readonly manner: string;
  readonly plannedOn: CivilDate;
  /** Signs of property being hidden or moved, where the decision did not wait for the end of the demand. */
  readonly hiding?: string;
}

/** One stand-still of the enforcement; open while `to` is missing. @article ACL-2011/39 */
export interface EnforcementSuspension {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly ground: string;
  readonly facts: string;
  readonly unable: boolean;
  readonly harmless: boolean;
}

/** The end of an enforcement before it was carried out. @article ACL-2011/40 */
export interface EnforcementEnd {
  readonly on: CivilDate;
  readonly ground: string;
  readonly facts: string;
}

/** An agreement in place of force, with its last day. @article ACL-2011/42 */
export interface EnforcementAgreement {
  readonly on: CivilDate;
  readonly dueOn: CivilDate;
  readonly terms: string;
  readonly brokenOn?: CivilDate;
}

/** What was taken or done under a basis that fell, and how it was put right. @article ACL-2011/41 */
export interface EnforcementReversal {
  readonly on: CivilDate;
  readonly ground: string;
  readonly paper: string;
  readonly doneOn?: CivilDate;
  readonly restored?: string;
  readonly compensatedFen?: number;
}

/** What every track that ends in force keeps: parts are absent until their act has been done. */
export interface EnforcingDossier {
  readonly demand?: EnforcementDemand;
  readonly demandStatement?: DemandStatement;
  readonly enforcement?: EnforcementDecision;
  readonly standstills?: readonly EnforcementSuspension[];
  readonly enforcementEnd?: EnforcementEnd;
  readonly agreement?: EnforcementAgreement;
  readonly reversal?: EnforcementReversal;
}
