import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { gapsApproved } from '../../../recording/rules.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { asked } from '../../approval.js';
import { sheetOnFile } from '../../routing/sheet.js';

export class PreReviewInput {
  @LongText({ zh: '送审说明', en: 'Note to the reviewer' }, { max: 1000 }) note: string;
}

export const submitForPreReview = step<Dossier, PreReviewInput>({
  id: 'submit-for-pre-review',
  title: { zh: '提请告知前预审', en: 'Submit for early review' },
  articles: [order55(23)],
  input: PreReviewInput,
  rules: [actorIsHandler, gapsApproved],
  compute: ({ dossier, office, on }) => ({ routing: sheetOnFile(dossier, office, on) }),
  apply: (dossier, act) => ({ ...dossier, reviewAsked: asked(dossier, act, true) }),
});
