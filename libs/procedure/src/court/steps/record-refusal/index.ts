import { acl, litInterpretation } from '@anjuan/statute';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { courtPaperPlausible } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';
import { CourtPaperInput, received } from '../../papers.js';

/** The court refused to take it. @article ACL-2011/56 */
export const recordRefusal = step<CourtDossier, CourtPaperInput>({
  id: 'record-refusal',
  title: { zh: '登记法院不予受理', en: 'Record that the court refused' },
  articles: [acl(56), litInterpretation(155)],
  input: CourtPaperInput,
  rules: [openTrackNotArchived, courtPaperPlausible],
  apply: (dossier, { input }) => ({ ...dossier, refusal: received(input) }),
});
