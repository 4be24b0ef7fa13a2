import { arl } from '@anjuan/statute';
import { Choice, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { RemedyOutcomeInput, outcomeFrom } from '../../../remedies/deciding.js';
import { type OutcomeKind, outcomeKinds, reconsiderationArticles } from '../../../remedies/outcome.js';
import { daysInOrder, outcomeRules } from '../../../remedies/rules.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class ReceiveDecisionInput extends RemedyOutcomeInput {
  @Choice({ zh: '复议结果', en: 'Outcome' }, optionsOf(outcomeKinds)) outcome: OutcomeKind;
}

/** What the authority decided, or that the matter was mediated or withdrawn; it binds when it comes. */
export const receiveDecision = step<ReconsiderationDossier, ReceiveDecisionInput>({
  id: 'receive-decision',
  title: { zh: '收到复议决定', en: 'Receive the reconsideration decision' },
  articles: [...new Set(Object.values(reconsiderationArticles).flat()), arl(34)],
  input: ReceiveDecisionInput,
  rules: [daysInOrder((i) => [i.receivedOn]), ...outcomeRules],
  apply: (dossier, { input }) => ({ ...dossier, outcome: outcomeFrom(input.outcome, input) }),
});
