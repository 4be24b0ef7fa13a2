import { order55 } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { AmendmentInput, decisionIssued, substanceKept, withPaper } from '../../amending.js';
import type { AmendmentDossier } from '../../dossier.js';

/** A clerical or arithmetic slip is put right. The original stays on file. @article MOHURD-55-2022/28 */
export const rectifyDecision = step<AmendmentDossier, AmendmentInput>({
  id: 'rectify-decision',
  title: { zh: '制发更正书', en: 'Issue a rectification' },
  articles: [order55(28)],
  input: AmendmentInput,
  rules: [caseNotArchived, decisionIssued, substanceKept],
  issues: ['rectification-notice'],
  prefill: () => ({ substanceKept: true }),
  apply: withPaper('rectification-notice'),
});
