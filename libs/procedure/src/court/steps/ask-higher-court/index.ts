import { acl, litInterpretation } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { reviewAskedInTime } from '../../applying.js';
import type { CourtDossier } from '../../dossier.js';

export class AskHigherCourtInput {
  @Line({ zh: '上一级法院', en: 'Higher court' }, { max: 100 }) court: string;
  @LongText({ zh: '申请复议的理由', en: 'Reasons' }, { min: 10, max: 2000 }) reasons: string;
}

/** Review of a refusal, or of a ruling not to enforce. @article ACL-2011/56 */
export const askHigherCourt = step<CourtDossier, AskHigherCourtInput>({
  id: 'ask-higher-court',
  title: { zh: '向上一级法院申请复议', en: 'Ask the higher court' },
  articles: [acl(56), acl(58), litInterpretation(155), litInterpretation(161)],
  input: AskHigherCourtInput,
  rules: [openTrackNotArchived, reviewAskedInTime],
  apply: (dossier, { input: { court, reasons }, on }) => ({
    ...dossier,
    appeals: [...(dossier.appeals ?? []), { on, court, reasons }],
  }),
});
