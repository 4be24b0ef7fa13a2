import { lit } from '@anjuan/statute';
import { Choice, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { RemedyOutcomeInput, outcomeFrom } from '../../../remedies/deciding.js';
import { type OutcomeKind, judgmentArticles, outcomeKinds } from '../../../remedies/outcome.js';
import { daysInOrder, outcomeRules } from '../../../remedies/rules.js';
import type { Judgment, LitigationDossier } from '../../dossier.js';
import { instanceOf } from '../../where.js';

const { upheld: _upheld, ...courtOutcomes } = outcomeKinds;

const forms = {
  judgment: { zh: '判决书', en: 'judgment' },
  ruling: { zh: '裁定书', en: 'ruling' },
  mediation: { zh: '调解书', en: 'mediation statement' },
};

export class ReceiveJudgmentInput extends RemedyOutcomeInput {
  @Choice({ zh: '文书种类', en: 'Paper' }, optionsOf(forms)) form: Judgment['form'];
  @Choice({ zh: '裁判结果', en: 'Outcome' }, optionsOf(courtOutcomes)) outcome: OutcomeKind;
}

const formFits = inputRule<LitigationDossier, ReceiveJudgmentInput>({
  id: 'HSE-72',
  name: 'paper-fits-the-outcome',
  force: 'bars',
  articles: [lit(60), lit(62), lit(85)],
  says: {
    zh: '调解应当用调解书，撤诉、终止应当用裁定书',
    en: 'A mediation is a mediation statement, a withdrawal a ruling',
  },
  holds: ({ input: { form, outcome } }) =>
    (form === 'mediation') === (outcome === 'mediated') && (outcome !== 'ended' || form === 'ruling'),
});

/** What the court decided in one instance; it binds once it is final. */
export const receiveJudgment = step<LitigationDossier, ReceiveJudgmentInput>({
  id: 'receive-judgment',
  title: { zh: '收到裁判文书', en: 'Receive the judgment' },
  articles: [...new Set(Object.values(judgmentArticles).flat())],
  input: ReceiveJudgmentInput,
  rules: [daysInOrder((i) => [i.receivedOn]), formFits, ...outcomeRules],
  prefill: () => ({ form: 'judgment' }),
  apply: (dossier, { input }) => ({
    ...dossier,
    judgments: [
      ...dossier.judgments,
      { instance: instanceOf(dossier), form: input.form, outcome: outcomeFrom(input.outcome, input) },
    ],
  }),
});
