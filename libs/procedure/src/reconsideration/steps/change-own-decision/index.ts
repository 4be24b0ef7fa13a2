import { arl } from '@anjuan/statute';
import { Choice, Fen, Flag, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { outcomeFrom } from '../../../remedies/deciding.js';
import { type OutcomeKind, outcomeKinds } from '../../../remedies/outcome.js';
import { newFineNamed, newFineNotHigher } from '../../../remedies/rules.js';
import type { ReconsiderationDossier } from '../../dossier.js';

const kinds = (['annulled', 'altered'] as const).map((value) => ({ value, label: outcomeKinds[value] }));

export class ChangeOwnDecisionInput {
  @Choice({ zh: '处理结果', en: 'Result' }, kinds) outcome: OutcomeKind;
  @Line({ zh: '撤销（变更）决定书文号', en: 'Number of the paper' }, { max: 60 }) number: string;
  @Fen({ zh: '变更后的罚款金额', en: 'Fine as altered' }, { optional: true }) fineFen?: number;
  @Flag({ zh: '需要重新处理', en: 'To be decided again' }, { optional: true }) redo?: boolean;
  @LongText({ zh: '理由', en: 'Reasons' }, { max: 2000 }) note: string;
}

/** The head sees from the application that the ticket was wrong, and puts it right at once; N28 of law.md 1.1. */
export const changeOwnDecision = step<ReconsiderationDossier, ChangeOwnDecisionInput>({
  id: 'change-own-decision',
  title: { zh: '自行撤销（变更）决定', en: 'Take back or alter the decision' },
  articles: [arl(32, 2)],
  input: ChangeOwnDecisionInput,
  rules: [newFineNamed, newFineNotHigher],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    outcome: outcomeFrom(input.outcome, { ...input, receivedOn: on }),
  }),
});
