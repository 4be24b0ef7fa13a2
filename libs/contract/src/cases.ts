import type {
  CaseFile,
  ConsequenceKind,
  LateFine,
  Party,
  PublicityView,
  RecordingView,
  ReviewView,
  RunningLimit,
  SimilarCases,
} from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';
import type { JournalEntry } from './acts.js';
import type { UnmetRuleView } from './problem.js';

/** A dot on the drawn line of stages. */
export interface LineStage {
  readonly stage: string;
  readonly title: Text;
  readonly state: 'done' | 'here' | 'ahead';
  readonly on?: string;
}

/** One step that leaves the present stage: open, or closed with what is missing. */
export interface StepCheckView {
  readonly step: string;
  readonly title: Text;
  readonly procedure: string;
  /** Track the step acts on; absent on the main line. A key without number (`service`) opens a new track. */
  readonly track?: string;
  readonly to: string;
  readonly toTitle: Text;
  readonly by: readonly string[];
  readonly mine: boolean;
  readonly open: boolean;
  readonly unmet: readonly UnmetRuleView[];
}

/** A time limit that runs, with its own explanation. */
export interface LimitView extends RunningLimit {
  readonly daysLeft: number;
  readonly unit: 'working-days' | 'days';
  readonly state: 'running' | 'soon' | 'overdue';
}

/** What followed by itself on a file: work to be done, a paper, a stage that turned, a count, a route. */
export interface FollowUpView {
  readonly rule: string;
  readonly name: string;
  readonly kind: ConsequenceKind;
  /** Kind of the procedure or track it belongs to. */
  readonly procedure: string;
  readonly says: Text;
  readonly articles: readonly string[];
}

/** One line of a list of files. */
export interface CaseLine {
  readonly id: string;
  readonly procedure: string;
  readonly number: string | null;
  readonly title: string;
  readonly matter: string | null;
  readonly stage: string;
  readonly stageTitle: Text;
  readonly party: string | null;
  readonly place: string | null;
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
  readonly openedOn: string;
  readonly lastActOn: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly dueTitle: Text | null;
  readonly overdue: boolean;
  readonly review: string;
  readonly publicity: string;
  readonly gaps: number;
  /** Whether the party was a minor on the day of the act, in whose favour a year of birth counts. */
  readonly minor: boolean;
  /** Which office's it is; only said to a supervisor of the district. */
  readonly office?: OfficeName;
}

/** An office among those of a district. */
export interface OfficeName {
  readonly id: string;
  readonly name: string;
}

/** A page of a list; `next` is an opaque cursor. `total` is exact up to 1,000. */
export interface CasePage {
  readonly items: readonly CaseLine[];
  readonly next: string | null;
  readonly total: number;
}

export interface DocumentLine {
  readonly id: string;
  readonly template: string;
  readonly title: Text;
  readonly number: string;
  readonly seq: number;
  readonly issuedOn: string;
  readonly hash: string;
}

/** A whole case as its page shows it. */
export interface CaseView {
  readonly line: CaseLine;
  readonly file: CaseFile;
  readonly stages: readonly LineStage[];
  readonly checks: readonly StepCheckView[];
  readonly limits: readonly LimitView[];
  /** Consequences beside the time limits. */
  readonly followUps: readonly FollowUpView[];
  /** The additional fine with its computation, where the fine was or is paid late (PAY-09). */
  readonly lateFine?: LateFine;
  readonly systems: {
    readonly recording: RecordingView;
    readonly review: ReviewView;
    readonly publicity: PublicityView;
  };
  readonly documents: readonly DocumentLine[];
  /** Personal values by reference, masked as lists may show them. */
  readonly parties: Readonly<Record<string, Partial<Party>>>;
  readonly procedureVersion: string;
  /** The reader sees the file only out of need, until then, and only to read. */
  readonly emergencyUntil?: string;
}

/** The entries an act sealed: its own, and those of automatic rows. */
export interface ActReceipt {
  readonly entry: JournalEntry;
  readonly followed: readonly JournalEntry[];
}

/** Answer to an act: what it sealed and the case as it now stands. */
export interface ActResult extends ActReceipt {
  readonly case: CaseView;
}

/** Something that waits for me. */
export interface TaskLine extends CaseLine {
  readonly steps: readonly { readonly step: string; readonly title: Text; readonly track?: string }[];
}

/** Numbers of the supervisor's dashboard; every figure links to the list with the same filter. */
export interface DashboardView {
  readonly byStage: readonly {
    readonly procedure: string;
    readonly stage: string;
    readonly title: Text;
    readonly count: number;
    readonly oldestDays: number;
  }[];
  readonly byAge: readonly { readonly band: string; readonly count: number }[];
  readonly dueThisWeek: readonly CaseLine[];
  readonly overdue: readonly CaseLine[];
  readonly reviewsWaiting: readonly CaseLine[];
  readonly publicationsDue: readonly CaseLine[];
  readonly recordingGaps: number;
  /** Completeness of recording by matter: acts that needed more than text, those that reached their grade, files that fall short. */
  readonly recordings: readonly {
    readonly matter: string;
    readonly title: Text;
    readonly needed: number;
    readonly met: number;
    readonly short: number;
  }[];
  /** Why acts fell short of their grade: the coded reason, 'open' where none was given. */
  readonly gapReasons: readonly { readonly reason: string; readonly count: number }[];
  /** Each office below by itself, for a supervisor of the district. */
  readonly byOffice?: readonly {
    readonly office: OfficeName;
    readonly open: number;
    readonly overdue: number;
    readonly dueThisWeek: number;
    readonly recordingGaps: number;
  }[];
}

/** Decided cases like the one at hand, and what their fines amount to. */
export type SimilarCasesView = SimilarCases;
