import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { DocumentModel } from '@anjuan/documents';
import type { Break } from '@anjuan/journal';
import type { Finding, Score } from '@anjuan/procedure';
import type { DocumentLine } from './cases.js';

/** What a list of files may be narrowed by; all of it comes from the query string. */
export const caseFilters = [
  'procedure',
  'stage',
  'matter',
  'officer',
  'unit',
  'from',
  'to',
  'text',
  'overdue',
  'gaps',
  'recording',
  'review',
  'publicity',
] as const;
export type CaseFilter = Readonly<Partial<Record<(typeof caseFilters)[number], string>>>;

/** Why somebody looks at personal values; each look is kept. */
export class PurposeRequest {
  @IsString() @MinLength(2) @MaxLength(200) @Matches(/^[^\p{Cc}\p{Cs}]*$/u) purpose: string;
}

/** A frozen document with what it says. */
export interface DocumentView extends DocumentLine {
  readonly file: string;
  readonly model: DocumentModel;
}

/** Whether a journal holds: the first break, or null when it is whole, and whether its replay is the stored case. */
export interface JournalCheck {
  readonly file: string;
  readonly entries: number;
  readonly head: string | null;
  readonly firstBreak: Break | null;
  readonly replayEqualsState: boolean;
}

/** What the machine can say of a file, and the points that would give; the supervisor judges. */
export interface EvaluationView {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly score: Score;
}
