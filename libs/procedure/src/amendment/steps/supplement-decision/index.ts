import { order55 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { AmendmentInput, decisionIssued, substanceKept, withPaper } from '../../amending.js';
import type { AmendmentDossier } from '../../dossier.js';

/** An omission without real effect is made good. The original stays on file. @article MOHURD-55-2022/28 */
export const supplementDecision = step<AmendmentDossier, AmendmentInput>({
  id: 'supplement-decision',
  title: { zh: '制发补正书', en: 'Issue a supplement' },
  articles: [order55(28)],
  input: AmendmentInput,
  rules: [caseNotArchived, decisionIssued, substanceKept],
  issues: ['supplement-notice'],
  prefill: () => ({ substanceKept: true }),
  apply: withPaper('supplement-notice'),
});
