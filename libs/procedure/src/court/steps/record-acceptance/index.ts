import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { courtPaperPlausible } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';
import { CourtPaperInput, received } from '../../papers.js';

/** The court took the application. @article ACL-2011/56 */
export const recordAcceptance = step<CourtDossier, CourtPaperInput>({
  id: 'record-acceptance',
  title: { zh: '登记法院受理', en: 'Record that the court accepted' },
  articles: [acl(56)],
  input: CourtPaperInput,
  rules: [openTrackNotArchived, courtPaperPlausible],
  apply: (dossier, { input }) => ({ ...dossier, acceptance: received(input) }),
});
