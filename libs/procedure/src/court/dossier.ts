import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { EnforcingDossier } from '../enforcing/dossier.js';

/** What the court is asked to enforce. */
export const courtTargets = {
  money: { zh: '罚款、加处罚款等金钱给付', en: 'the fine and what was added to it' },
  act: { zh: '改正、恢复原状等行为义务', en: 'a duty to act' },
} as const satisfies Record<string, Text>;
export type CourtTarget = keyof typeof courtTargets;

/** Papers of an application. @article ACL-2011/55 */
export const courtPapers = {
  application: { zh: '强制执行申请书', en: 'application' },
  decision: { zh: '行政决定书及事实、理由和依据', en: 'decision with its facts, reasons and basis' },
  opinion: { zh: '当事人的意见', en: 'what the party said' },
  demand: { zh: '催告书及其送达凭证和催告情况', en: 'demand, its service and what followed' },
  target: { zh: '申请强制执行标的情况', en: 'what is to be enforced' },
  others: { zh: '法律、行政法规规定的其他材料', en: 'other papers the law asks for' },
} as const satisfies Record<string, Text>;
export type CourtPaper = keyof typeof courtPapers;

/** Where the application is brought. @article ACL-2011/54 */
export const courtVenues = {
  seat: { zh: '本机关所在地基层法院', en: 'basic court at the seat of the agency' },
  property: { zh: '不动产所在地基层法院', en: 'basic court where the immovable lies' },
} as const satisfies Record<string, Text>;
export type CourtVenue = keyof typeof courtVenues;

/** An application to court. @article ACL-2011/53 */
export interface CourtApplication {
  readonly on: CivilDate;
  readonly by: string;
  readonly court: string;
  readonly venue: CourtVenue;
  readonly papers: readonly CourtPaper[];
  readonly number?: string;
}

/** A paper of the court: acceptance, refusal, ruling. */
export interface CourtPaperReceived {
  readonly receivedOn: CivilDate;
  readonly number: string;
  readonly reasons?: string;
}

/** One application to court from the demand to the end of enforcement; law.md 1.4 (d6). */
export interface CourtDossier extends EnforcingDossier {
  readonly target?: CourtTarget;
  readonly application?: CourtApplication;
  readonly acceptance?: CourtPaperReceived;
  /** Refusal to accept, or ruling not to enforce; the last one counts. */
  readonly refusal?: CourtPaperReceived;
  readonly ruling?: CourtPaperReceived;
  /** Applications for review by the higher court. */
  readonly appeals?: readonly { readonly on: CivilDate; readonly court: string; readonly reasons: string }[];
  readonly result?: { readonly on: CivilDate; readonly collectedFen?: number; readonly note: string };
}
