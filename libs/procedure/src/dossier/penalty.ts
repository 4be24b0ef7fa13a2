import type { CivilDate } from '@anjuan/calendar';
import { type Text, penaltyKinds } from '@anjuan/statute';
import { Choice, Fen, Line, LongText, Rows, Texts, optionsOf } from '../kernel/field.js';
import type { Discretion } from './discretion.js';
import type { BasisQuestions, ChosenText } from './legal-basis.js';
import type { AnswerSheet, Routing } from './routing.js';

export type PenaltyKind = keyof typeof penaltyKinds;

/** One penalty with its amount in fen, where it has one. */
export class Penalty {
  @Choice({ zh: '处罚种类', en: 'Kind of penalty' }, optionsOf(penaltyKinds as Record<string, Text>)) kind: PenaltyKind;
  @Fen({ zh: '金额', en: 'Amount' }, { optional: true }) amountFen?: number;
  @Line({ zh: '内容', en: 'Content' }, { max: 400, optional: true }) content?: string;
}

/** What a decision would say. A new version number is given with every change. */
export class Proposal {
  @LongText({ zh: '违法事实', en: 'Facts of the breach' }) facts: string;
  @Texts({ zh: '违反的规定', en: 'Provisions breached' }) breached: string[];
  @Texts({ zh: '处罚依据', en: 'Basis of the penalty' }) basis: string[];
  @LongText({ zh: '裁量理由', en: 'Reasons for the discretion' }) reasons: string;
  @Rows({ zh: '拟作出的处罚', en: 'Proposed penalties' }, Penalty, { max: 10 }) penalties: Penalty[];
}

/** A draft decision. A review approval binds to its number. */
export interface Draft extends Proposal, Discretion {
  readonly no: number;
  readonly on: CivilDate;
  readonly by: string;
  /** Circumstances that route the draft to legal review (the question sheet of law.md 4.1). */
  readonly routing: Routing;
  /** Answers about its basis, where any were given. */
  readonly legal?: BasisQuestions;
  /** Which text of the law it rests on, where the law changed since the act. */
  readonly chosenText?: ChosenText;
  /** The whole sheet on the day of the draft. */
  readonly sheet?: AnswerSheet;
}

/** Anything that lists penalties: a proposal, a draft, a decision. */
export interface HasPenalties {
  readonly penalties: readonly Penalty[];
}

/** Sum of the fines of a proposal, in fen. */
export function fineFen(proposal: HasPenalties | undefined): number {
  return sum(proposal, ['fine']);
}

/** Sum of confiscations of a proposal, in fen. */
export function confiscationFen(proposal: HasPenalties | undefined): number {
  return sum(proposal, ['confiscate-gain', 'confiscate-property']);
}

function sum(proposal: HasPenalties | undefined, kinds: readonly PenaltyKind[]): number {
  return (proposal?.penalties ?? [])
    .filter((p) => kinds.includes(p.kind))
    .reduce((all, p) => all + (p.amountFen ?? 0), 0);
}
