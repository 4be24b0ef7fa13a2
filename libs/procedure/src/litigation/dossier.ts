import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import type { Feedback } from '../remedies/feedback.js';
import type { RemedyOutcome } from '../remedies/outcome.js';
import type { Stay } from '../remedies/stay.js';

/** Instances of a suit; attendance of the head counts for one of them. @article SPC-HEAD-2020/7 */
export const instances = {
  first: { zh: '一审', en: 'first instance' },
  second: { zh: '二审', en: 'second instance' },
} as const satisfies Record<string, Text>;
export type Instance = keyof typeof instances;

/** Who counts as head of the agency. @article SPC-HEAD-2020/2 */
export const headKinds = {
  principal: { zh: '正职', en: 'principal' },
  deputy: { zh: '副职', en: 'deputy' },
  responsible: { zh: '参与分管的负责人', en: 'member in charge' },
  other: { zh: '其他参与分管工作的负责人', en: 'other' },
} as const satisfies Record<string, Text>;
export type HeadKind = keyof typeof headKinds;

/** How the agency stood before the court in one session. */
export type Appearance = 'attended' | 'excused' | 'staff-only';

/** One session of the court with the attendance record of law.md 1.9. @article SPC-HEAD-2020/6 */
export interface CourtSession {
  readonly instance: Instance;
  readonly heldOn: CivilDate;
  /** Day the court's notice reached us. */
  readonly noticeOn: CivilDate;
  readonly appearance?: Appearance;
  readonly head?: { readonly name: string; readonly post: string; readonly kind: HeadKind };
  readonly identityPaperStamped?: boolean;
  readonly spokeToSettlement?: boolean;
  readonly staff?: readonly string[];
  readonly lawyer?: boolean;
  readonly excuse?: { readonly ground: string; readonly proof: string };
  readonly why?: string;
}

/** A judgment, ruling or mediation statement. */
export interface Judgment {
  readonly instance: Instance;
  readonly form: 'judgment' | 'ruling' | 'mediation';
  readonly outcome: RemedyOutcome;
}

/** One suit, as the defendant sees it; law.md 1.9. */
export interface LitigationDossier {
  readonly court?: string;
  readonly number?: string;
  readonly acceptedOn?: CivilDate;
  readonly statementReceivedOn?: CivilDate;
  readonly claims?: string;
  readonly answer?: { readonly on: CivilDate; readonly evidence: readonly string[]; readonly opinion: string };
  readonly sessions: readonly CourtSession[];
  readonly judgments: readonly Judgment[];
  readonly appeal?: { readonly on: CivilDate; readonly by: string };
  readonly stays: readonly Stay[];
  /** Day the judgment that counts took effect. */
  readonly finalOn?: CivilDate;
  readonly feedback?: Feedback;
}

/** A suit nothing is known of yet. */
export const blankLitigation: LitigationDossier = { sessions: [], judgments: [], stays: [] };
