import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { courtPaperPlausible } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';
import { CourtPaperInput, received } from '../../papers.js';

/** The higher court let the refusal stand: the road is closed. @article ACL-2011/58 */
export const loseCourtReview = step<CourtDossier, CourtPaperInput>({
  id: 'lose-court-review',
  title: { zh: '登记上级法院维持', en: 'Record that the higher court refused' },
  articles: [acl(56), acl(58)],
  input: CourtPaperInput,
  rules: [openTrackNotArchived, courtPaperPlausible],
  apply: (dossier, { input }) => ({ ...dossier, refusal: received(input) }),
});
