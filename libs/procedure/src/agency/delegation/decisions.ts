import type { Text } from '@anjuan/statute';

/** One kind of decision a head may hand over, with the steps it consists of. */
interface DecisionKind extends Text {
  readonly steps: readonly string[];
}

/**
 * What a head may hand to another leader. What heads decide together (art. 57), recusal, transfer of suspected crimes, and what
 * concerns the agency itself are not here: they stay with the head in person. Which of these the customer wants is to be confirmed.
 */
export const decisionKinds = {
  filing: {
    zh: '立案审批',
    en: 'filing',
    steps: ['approve-filing', 'return-filing', 'refuse-filing', 'extend-verification'],
  },
  investigation: {
    zh: '调查中止和终止',
    en: 'suspending and ending an investigation',
    steps: ['suspend-investigation', 'terminate-investigation'],
  },
  notice: { zh: '告知审批', en: 'prior notice', steps: ['approve-notice', 'renew-notice'] },
  decision: {
    zh: '处罚决定（应当集体讨论的除外）',
    en: 'decisions that need no deliberation',
    steps: ['make-decision', 'decide-no-penalty', 'order-guardian'],
  },
  period: { zh: '办案期限延长', en: 'extending the period', steps: ['extend-decision-period'] },
  preservation: {
    zh: '先行登记保存审批',
    en: 'preservation of evidence',
    steps: ['approve-preservation', 'refuse-preservation'],
  },
  sealing: {
    zh: '查封、扣押审批',
    en: 'sealing and seizing',
    steps: ['approve-sealing', 'refuse-sealing', 'approve-urgent-sealing', 'extend-sealing', 'order-release'],
  },
  payment: {
    zh: '延期、分期缴纳罚款',
    en: 'deferred payment',
    steps: ['approve-deferral', 'refuse-deferral'],
  },
  closing: { zh: '结案审批', en: 'closure', steps: ['close-case'] },
} as const satisfies Record<string, DecisionKind>;
export type DecisionKindId = keyof typeof decisionKinds;

/** The steps of some kinds of decisions. */
export function stepsOf(kinds: readonly DecisionKindId[]): readonly string[] {
  return kinds.flatMap((kind) => decisionKinds[kind].steps);
}
