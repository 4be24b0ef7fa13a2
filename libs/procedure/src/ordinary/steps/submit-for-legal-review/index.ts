import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { gapsApproved, mustActsRecorded } from '../../../recording/rules.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { asked } from '../../approval.js';
import { sheetOnFile } from '../../routing/sheet.js';
import { changedSinceReturn, hearingPeriodOver, periodOverOrHeard, statementRechecked } from './rules.js';

export class SubmitForReviewInput {
  @LongText({ zh: '送审说明', en: 'Note to the reviewer' }, { max: 1000 }) note: string;
}

export const submitForLegalReview = step<Dossier, SubmitForReviewInput>({
  id: 'submit-for-legal-review',
  title: { zh: '提交法制审核', en: 'Submit for legal review' },
  articles: [apl(58), order55(23)],
  input: SubmitForReviewInput,
  rules: [
    actorIsHandler,
    periodOverOrHeard,
    hearingPeriodOver,
    statementRechecked,
    changedSinceReturn,
    mustActsRecorded,
    gapsApproved,
  ],
  prefill: () => ({ note: '案件调查终结，现提请法制审核。' }),
  compute: ({ dossier, office, on }) => ({ routing: sheetOnFile(dossier, office, on) }),
  apply: (dossier, act) => ({ ...dossier, reviewAsked: asked(dossier, act, false) }),
});
