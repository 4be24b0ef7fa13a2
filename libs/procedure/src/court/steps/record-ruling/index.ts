import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { courtPaperPlausible } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';
import { CourtPaperInput, received } from '../../papers.js';

/** The court lets the decision be enforced. @article ACL-2011/57 */
export const recordRuling = step<CourtDossier, CourtPaperInput>({
  id: 'record-ruling',
  title: { zh: '登记准予执行裁定', en: 'Record the ruling to enforce' },
  articles: [acl(57)],
  input: CourtPaperInput,
  rules: [openTrackNotArchived, courtPaperPlausible],
  apply: (dossier, { input }) => ({ ...dossier, ruling: received(input) }),
});
