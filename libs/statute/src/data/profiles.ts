import { apl2017, ecoPenalty, house, order55 } from '../cite.js';
import { type DatedTable, OLD, ORDER_55, since } from './since.js';

/** Times a field rule leaves out of the term of the decision. */
export type ExclusionGround =
  'hearing' | 'testing' | 'inspection' | 'appraisal' | 'assessment' | 'recognition' | 'suspension';
/** Grounds on which a field rule lets an investigation be suspended. */
export type SuspensionGround = 'related-judgment' | 'law-interpretation' | 'force-majeure' | 'party-missing' | 'other';

const ENV = '2023-07-01';
const none = (rule = 'DEC-04') => since<number | null>(OLD, null, house(rule), 'P');
const days = (from: string, value: number, article: string, mark?: 'V' | 'X' | 'M' | 'P') =>
  since<number | null>(from, value, article, mark);
const leftOut = (...grounds: readonly ExclusionGround[]): readonly ExclusionGround[] => grounds;
const suspendedFor = (...grounds: readonly SuspensionGround[]): readonly SuspensionGround[] => grounds;
const fiveGrounds = suspendedFor('related-judgment', 'law-interpretation', 'force-majeure', 'party-missing', 'other');

/** Ministry Order 55; before it the same periods by our own proposal. */
const cityManagement = {
  verificationWorkingDays: [days(OLD, 15, house('CLU-01'), 'P'), days(ORDER_55, 15, order55(15, 1))],
  verificationExtensionWorkingDays: [days(OLD, 10, house('CLU-01'), 'P'), days(ORDER_55, 10, order55(15, 1))],
  filingDays: [none('CLU-01')],
  filingExtensionDays: [none('CLU-01')],
  /** Working days to negotiate about who handles the case. */
  jurisdictionWorkingDays: [days(OLD, 7, house('SUB-07'), 'P'), days(ORDER_55, 7, order55(6))],
  /** Working days the party has to speak. */
  statementWorkingDays: [days(OLD, 5, house('NOT-04'), 'P'), days(ORDER_55, 5, order55(22, 2))],
  /** Whether the notice itself must state the term to speak, since no rule sets one. */
  statementTermStated: [
    since<boolean>(OLD, true, house('NOT-04'), 'P'),
    since<boolean>(ORDER_55, false, order55(22, 2)),
  ],
  reviewWorkingDays: [days(OLD, 10, house('REV-08'), 'P'), days(ORDER_55, 10, order55(25, 1))],
  /** Days the head may add to the term of the decision. */
  decisionExtensionDays: [since<number | null>(OLD, null, apl2017(38)), days(ORDER_55, 30, order55(29, 1))],
  /** Days the heads may add together after that, at most. */
  decisionSecondExtensionDays: [since<number | null>(OLD, null, apl2017(38)), days(ORDER_55, 60, order55(29, 1))],
  excludedFromDecision: [
    since(OLD, leftOut(), apl2017(38)),
    since(ORDER_55, leftOut('hearing', 'testing', 'inspection', 'appraisal', 'suspension'), order55(29, 2)),
  ],
  suspensionGrounds: [since(OLD, fiveGrounds, house('SUS-01'), 'P'), since(ORDER_55, fiveGrounds, order55(30))],
  /** Working days to report a decision made on the spot. */
  summaryReportWorkingDays: [days(OLD, 3, house('SUM-06'), 'P'), days(ORDER_55, 3, order55(14, 2))],
  closureWorkingDays: [days(OLD, 15, house('CLO-02'), 'P'), days(ORDER_55, 15, order55(31))],
} as const satisfies DatedTable;

/** A dated table with the names and kinds of value of another. */
type Like<T extends DatedTable> = {
  readonly [K in keyof T]: readonly [Since<T, K>, ...Since<T, K>[]];
};
type Since<T extends DatedTable, K extends keyof T> = T[K][number];

/** Type of the terms of every profile. */
export type ProfileTable = Like<typeof cityManagement>;

/** The base law alone: it sets hardly a period; a term to speak must still be given. */
const baseLaw: ProfileTable = {
  verificationWorkingDays: [none('CLU-01')],
  verificationExtensionWorkingDays: [none('CLU-01')],
  filingDays: [none('CLU-01')],
  filingExtensionDays: [none('CLU-01')],
  jurisdictionWorkingDays: [none('SUB-07')],
  statementWorkingDays: [days(OLD, 5, house('NOT-04'), 'P')],
  statementTermStated: [since<boolean>(OLD, true, house('NOT-04'), 'P')],
  reviewWorkingDays: [none('REV-08')],
  decisionExtensionDays: [none()],
  decisionSecondExtensionDays: [none()],
  excludedFromDecision: [since(OLD, leftOut(), house('DEC-05'), 'P')],
  suspensionGrounds: [since(OLD, suspendedFor(), house('SUS-01'), 'P')],
  summaryReportWorkingDays: [none('SUM-06')],
  closureWorkingDays: [none('CLO-02')],
};

/** Ecological environment penalty measures; the list of excluded times is from an excerpt. */
const environment: ProfileTable = {
  ...baseLaw,
  filingDays: [none('CLU-01'), days(ENV, 15, ecoPenalty(18), 'X')],
  filingExtensionDays: [none('CLU-01'), days(ENV, 15, ecoPenalty(18), 'X')],
  decisionExtensionDays: [none(), days(ENV, 30, ecoPenalty(57), 'X')],
  decisionSecondExtensionDays: [none(), days(ENV, 30, ecoPenalty(57), 'X')],
  excludedFromDecision: [
    since(OLD, leftOut(), house('DEC-05'), 'P'),
    since(
      ENV,
      leftOut('hearing', 'testing', 'inspection', 'appraisal', 'assessment', 'recognition', 'suspension'),
      ecoPenalty(57),
      'M',
    ),
  ],
  suspensionGrounds: [since(OLD, fiveGrounds, house('SUS-01'), 'M')],
  reviewWorkingDays: [days(OLD, 10, house('REV-08'), 'P')],
  summaryReportWorkingDays: [days(OLD, 3, house('SUM-06'), 'P')],
  closureWorkingDays: [days(OLD, 15, house('CLO-02'), 'P')],
};

/** Fields whose ministry rule we have not seen: what hurries the agency is kept, what gives it more time is not. */
const otherFields: ProfileTable = {
  ...baseLaw,
  verificationWorkingDays: [days(OLD, 15, house('CLU-01'), 'M')],
  reviewWorkingDays: [days(OLD, 10, house('REV-08'), 'M')],
  summaryReportWorkingDays: [days(OLD, 3, house('SUM-06'), 'M')],
  closureWorkingDays: [days(OLD, 15, house('CLO-02'), 'M')],
};

/** What each profile adds to the base law: its terms, oldest first; null where its rule sets none. */
export const profileTables = {
  'PF-BASE': baseLaw,
  'PF-HC': cityManagement,
  'PF-ENV': environment,
  'PF-OTHER': otherFields,
} as const satisfies Record<string, ProfileTable>;
