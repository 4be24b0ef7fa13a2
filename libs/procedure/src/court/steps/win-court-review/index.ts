import { acl } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { courtPaperPlausible } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';
import { CourtPaperInput, received } from '../../papers.js';

/** The higher court found for the agency; its answer is kept. @article ACL-2011/58 */
export const winCourtReview = step<CourtDossier, CourtPaperInput>({
  id: 'win-court-review',
  title: { zh: '登记上级法院支持', en: 'Record that the higher court agreed' },
  articles: [acl(56), acl(58)],
  input: CourtPaperInput,
  rules: [openTrackNotArchived, courtPaperPlausible],
  apply: (dossier, { input }) => ({ ...dossier, ruling: received(input) }),
});
