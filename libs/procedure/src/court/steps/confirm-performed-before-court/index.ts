import { acl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { performedAfterDemand } from '../../rules.js';
import type { CourtDossier } from '../../dossier.js';
import { withResult } from '../../papers.js';

export class ConfirmPerformedBeforeCourtInput {
  @LongText({ zh: '情况说明', en: 'What happened' }, { min: 5, max: 1000 }) note: string;
}

/** The demand was enough. @article ACL-2011/54 */
export const confirmPerformedBeforeCourt = step<CourtDossier, ConfirmPerformedBeforeCourtInput>({
  id: 'confirm-performed-before-court',
  title: { zh: '催告后已履行', en: 'Performed after the demand' },
  articles: [acl(54)],
  input: ConfirmPerformedBeforeCourtInput,
  rules: [openTrackNotArchived, performedAfterDemand],
  apply: (dossier, { input, on }) => withResult(dossier, on, input),
});
