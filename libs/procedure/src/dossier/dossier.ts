import type { CivilDate } from '@anjuan/calendar';
import type { AgencyFacts } from '../agency/dossier.js';
import type { ConcurrentAgency } from './concurrent.js';
import type { Correction, Evidence, Interview, SceneRecord } from './evidence.js';
import type { InspectionFinding } from './inspection.js';
import type { PartyRef } from './party.js';
import type { Draft, Penalty } from './penalty.js';
import type { RedoOf } from './redo.js';
import type { AnswerSheet } from './routing.js';
import type {
  Closure,
  Deliberation,
  Filing,
  Hearing,
  LegalReviewPass,
  Notice,
  Origin,
  ReviewAsked,
  Statement,
  Suspension,
} from './stages.js';
import type { Terms } from './terms.js';
import type { EvidenceTest } from './testing.js';

/** What is known of a case. Small parts, one file each; a part is absent until its act has been done. */
export interface Dossier {
  readonly origin?: Origin;
  readonly matter?: string;
  readonly party?: PartyRef;
  readonly place?: Place;
  /** Civil date of the breach (its end, when it lasted): chooses the law and the limitation. */
  readonly actOn?: CivilDate;
  readonly discoveredOn?: CivilDate;
  readonly facts?: string;
  readonly handlers: readonly string[];
  readonly caseNumber?: string;
  readonly filing?: Filing;
  readonly concurrent?: ConcurrentAgency;
  /** The decision that fell, where this file decides the matter again. */
  readonly redo?: RedoOf;
  readonly suspensions?: readonly Suspension[];
  readonly terms?: Terms;
  readonly evidence: readonly Evidence[];
  readonly tests?: readonly EvidenceTest[];
  readonly scenes?: readonly SceneRecord[];
  readonly interviews?: readonly Interview[];
  readonly correction?: Correction;
  readonly drafts: readonly Draft[];
  readonly notices: readonly Notice[];
  readonly statement?: Statement;
  readonly hearing?: Hearing;
  /** Hearings on earlier notices, or earlier requests on this one. */
  readonly earlierHearings?: readonly Hearing[];
  readonly reviews: readonly LegalReviewPass[];
  readonly reviewAsked?: ReviewAsked;
  readonly deliberation?: Deliberation;
  readonly decision?: DecisionMade;
  readonly noPenalty?: {
    readonly ground: string;
    readonly reasons: string;
    readonly education: string;
    readonly firstOffenceLookup?: string;
    readonly lookedUpSince?: CivilDate;
    readonly faultEvidence?: string;
    readonly on: CivilDate;
  };
  /** Order to the guardian of whoever could not be penalised. @article APL-2021/30 */
  readonly guardianOrder?: GuardianOrder;
  readonly outcome?: { readonly kind: string; readonly note: string; readonly on: CivilDate; readonly caseId?: string };
  readonly onTheSpot?: OnTheSpot;
  readonly inspection?: InspectionFinding;
  readonly closure?: Closure;
  readonly archivedOn?: CivilDate;
  /** Facts of a file about the agency itself: a power, an officer's year, a year. */
  readonly agency?: AgencyFacts;
  /** Recordings attached after the act, and coded reasons for missing ones, by the act's sequence number. */
  readonly lateRecordings?: Readonly<Record<number, readonly LateRecording[]>>;
  readonly gaps?: Readonly<Record<number, { readonly reason: string; readonly note: string }>>;
  /** Explained gaps a head has approved, by the act's sequence number. */
  readonly approvedGaps?: Readonly<Record<number, { readonly by: string; readonly on: CivilDate }>>;
}

/** A recording attached after its act; where it comes from is known as far as somebody said it. */
export interface LateRecording {
  readonly digest: string;
  readonly kind: 'photo' | 'clip' | 'whole';
  readonly source?: RecordingSource;
}

/** Device, officer, start and end of a recording, and by how many seconds the device's clock was fast. */
export interface RecordingSource {
  readonly device?: string;
  readonly officer?: string;
  readonly startedOn?: CivilDate;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly clockFastSeconds?: number;
}

/** What a guardian was ordered to do; known by the relation, not by name. */
export interface GuardianOrder {
  readonly guardian: string;
  readonly measures: string;
  readonly on: CivilDate;
  readonly number?: string;
}

/** Where it happened: words, and a point (millionths of a degree, so that no float enters the journal). */
export interface Place {
  readonly text: string;
  readonly latE6?: number;
  readonly lngE6?: number;
}

/** The decision as issued: the draft it rests on, its number, its day. */
export interface DecisionMade {
  readonly draft: number;
  readonly penalties: readonly Penalty[];
  readonly facts: string;
  readonly basis: readonly string[];
  readonly reasons: string;
  readonly on: CivilDate;
  readonly by: string;
  readonly number?: string;
  /** How and when to perform, beyond what the law says. */
  readonly performance?: string;
  readonly bank?: string;
  /** False where the paper does not announce the additional fine for late payment. @article FINE-COLLECTION-1997/7 */
  readonly lateFine?: boolean;
  /** The routing sheet on the day of the decision. */
  readonly sheet?: AnswerSheet;
  /** False where the paper kept silent about remedies: their periods then run up to a year. @article ARL-2023/20 */
  readonly remedyTold?: boolean;
}

/** What the summary procedure gathers before and after the ticket. */
export interface OnTheSpot {
  readonly penalty?: Penalty;
  readonly certain?: boolean;
  readonly basis?: readonly string[];
  readonly reasons?: string;
  readonly certificatesShownOn?: CivilDate;
  /** Officers who signed the ticket. */
  readonly decidedBy?: readonly string[];
  readonly told?: {
    readonly facts: string;
    readonly statement: string;
    readonly recheck: string;
    readonly on: CivilDate;
  };
  readonly handedOver?: { readonly on: CivilDate; readonly signed: boolean; readonly refusalNote?: string };
  readonly reportedOn?: CivilDate;
}
