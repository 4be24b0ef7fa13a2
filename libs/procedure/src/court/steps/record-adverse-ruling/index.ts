import { acl, litInterpretation } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { courtPaperPlausible } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';
import { CourtPaperInput, received } from '../../papers.js';

/** The court holds the decision plainly unlawful. @article ACL-2011/58 */
export const recordAdverseRuling = step<CourtDossier, CourtPaperInput>({
  id: 'record-adverse-ruling',
  title: { zh: '登记不准予执行裁定', en: 'Record the ruling not to enforce' },
  articles: [acl(58), litInterpretation(161)],
  input: CourtPaperInput,
  rules: [openTrackNotArchived, courtPaperPlausible],
  apply: (dossier, { input }) => ({ ...dossier, refusal: received(input) }),
});
