import { sc118 } from '@anjuan/statute';
import { LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import type { DissentDossier } from '../../dossier.js';
import { opinionToObjectTo } from '../../rules.js';

export class ObjectInput {
  @Whole({ zh: '第几次审核意见', en: 'Which opinion of legal review' }, { min: 1, max: 99 }) pass: number;
  @LongText({ zh: '异议和理由', en: 'The objection and its reasons' }, { min: 10, max: 2000 }) reasons: string;
}

/** The handlers disagree with an opinion that did not approve. @article SC-118-2018/14 */
export const objectToReview = step<DissentDossier, ObjectInput>({
  id: 'object-to-review',
  title: { zh: '对审核意见提出异议', en: 'Object to the opinion of legal review' },
  articles: [sc118(14)],
  input: ObjectInput,
  rules: [caseNotArchived, actorIsHandler, opinionToObjectTo],
  prefill: ({ dossier }) => ({ pass: Math.max(dossier.reviews.length, 1) }),
  apply: (dossier, { input, on, by }) => ({ ...dossier, pass: input.pass, on, by: by.id, reasons: input.reasons }),
});
