import type { CivilDate } from '@anjuan/calendar';

/** What a person, or the machine, says of one item. */
export type Verdict = 'pass' | 'fail' | 'na';

/** One judged item; the reason is needed where the machine said otherwise. */
export interface ItemVerdict {
  readonly item: string;
  readonly verdict: Verdict;
  readonly reason?: string;
}

/** Result of an evaluation: a veto fails the file whatever the points say. */
export interface Score {
  readonly veto: boolean;
  readonly points: number;
  readonly applicable: number;
  /** Hundredths: points earned of points applicable, rounded. */
  readonly score: number;
  readonly grade: 'excellent' | 'good' | 'pass' | 'fail';
}

/** One thing to put right, and how. */
export interface Rectification {
  readonly item: string;
  readonly kind: 'must' | 'where-lawful' | 'learn';
  readonly demand: string;
}

/** Evaluation of one file by one evaluator. */
export interface EvaluationDossier {
  readonly on?: CivilDate;
  readonly by?: string;
  readonly verdicts: readonly ItemVerdict[];
  readonly remark?: string;
  readonly score?: Score;
  readonly rectification?: {
    readonly on: CivilDate;
    readonly dueOn: CivilDate;
    readonly items: readonly Rectification[];
  };
  readonly confirmed?: { readonly on: CivilDate; readonly by: string; readonly note: string };
}

/** A file nobody has evaluated. */
export const blankEvaluation: EvaluationDossier = { verdicts: [] };
