import type { CivilDate } from '@anjuan/calendar';
import { type ArticleId, type Text, arl, lit } from '@anjuan/statute';

/** What a remedy may end with. One list for both roads, since the effect on the case is the same; law.md 1.9. */
export const outcomeKinds = {
  upheld: { zh: '维持', en: 'upheld' },
  dismissed: { zh: '驳回', en: 'dismissed' },
  altered: { zh: '变更', en: 'altered' },
  annulled: { zh: '撤销', en: 'annulled' },
  'partly-annulled': { zh: '部分撤销', en: 'annulled in part' },
  illegal: { zh: '确认违法', en: 'declared illegal' },
  perform: { zh: '责令履行', en: 'ordered to perform' },
  void: { zh: '确认无效', en: 'declared void' },
  mediated: { zh: '调解', en: 'mediated' },
  ended: { zh: '终止（撤回、撤诉）', en: 'ended, withdrawn' },
} as const satisfies Record<string, Text>;
export type OutcomeKind = keyof typeof outcomeKinds;

/** Article each outcome of reconsideration rests on. */
export const reconsiderationArticles: Readonly<Record<OutcomeKind, readonly ArticleId[]>> = {
  upheld: [arl(68)],
  dismissed: [arl(69)],
  altered: [arl(63)],
  annulled: [arl(64)],
  'partly-annulled': [arl(64)],
  illegal: [arl(65)],
  perform: [arl(66)],
  void: [arl(67)],
  mediated: [arl(73)],
  ended: [arl(41), arl(74)],
};

/** Article each outcome of a suit rests on; a court never upholds, it dismisses the claim. */
export const judgmentArticles: Readonly<Record<Exclude<OutcomeKind, 'upheld'>, readonly ArticleId[]>> = {
  dismissed: [lit(69)],
  altered: [lit(77)],
  annulled: [lit(70)],
  'partly-annulled': [lit(70)],
  illegal: [lit(74)],
  perform: [lit(72)],
  void: [lit(75)],
  mediated: [lit(60)],
  ended: [lit(62)],
};

/** The order to decide again: by when, and whether the act fell for its procedure alone. */
export interface Redo {
  readonly dueOn?: CivilDate;
  /** Annulled for procedure alone: the same result is then open. @article ARL-2023/64/2 */
  readonly procedureOnly: boolean;
}

/** What a reconsideration decision, a judgment or a mediation statement says. */
export interface RemedyOutcome {
  readonly kind: OutcomeKind;
  /** Number of the paper. */
  readonly number: string;
  /** Day it reached us. */
  readonly receivedOn: CivilDate;
  /** Fine that stands after it, in fen; only where the paper sets another one. */
  readonly fineFen?: number;
  readonly redo?: Redo;
  readonly note?: string;
}

/** Flag a case carries after a remedy; law.md 1.9, feedback matrix. */
export const remedyFlags = {
  upheld: { zh: '维持', en: 'upheld' },
  altered: { zh: '已变更', en: 'altered' },
  revoked: { zh: '已撤销', en: 'revoked' },
  illegal: { zh: '确认违法', en: 'confirmed illegal' },
  void: { zh: '确认无效', en: 'void' },
  reopen: { zh: '责令履行', en: 'to be performed' },
} as const satisfies Record<string, Text>;
export type RemedyFlag = keyof typeof remedyFlags;

const flags: Readonly<Partial<Record<OutcomeKind, RemedyFlag>>> = {
  upheld: 'upheld',
  dismissed: 'upheld',
  altered: 'altered',
  annulled: 'revoked',
  'partly-annulled': 'altered',
  illegal: 'illegal',
  perform: 'reopen',
  void: 'void',
};

/** What an outcome makes of the case; a mediation that sets another fine alters it, a withdrawal changes nothing. */
export function flagOf({ kind, fineFen }: RemedyOutcome): RemedyFlag | undefined {
  return kind === 'mediated' && fineFen !== undefined ? 'altered' : flags[kind];
}

/** Whether the decision fell or changed, so that what the public saw of it is withdrawn. @article APL-2021/48/2 */
export function overturns(outcome: RemedyOutcome): boolean {
  return ['altered', 'revoked', 'illegal', 'void'].includes(flagOf(outcome) ?? '');
}
