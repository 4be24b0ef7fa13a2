import { credit } from '@anjuan/statute';
import { Choice, Line, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { type CreditClass, creditClasses } from '../../credit.js';
import type { PublicationDossier } from '../../dossier.js';

export class ClassifyBreachInput {
  @Choice({ zh: '失信程度', en: 'Class' }, optionsOf(creditClasses)) class: CreditClass;
  @Line({ zh: '依据（领域清单）', en: 'By which list' }, { max: 200 }) basis: string;
}

/** Grades the entry by the list of its field; its time follows. @article CREDIT-REPAIR-2026 */
export const classifyBreach = step<PublicationDossier, ClassifyBreachInput>({
  id: 'classify-breach',
  title: { zh: '确定失信程度', en: 'Grade the entry' },
  articles: [credit()],
  input: ClassifyBreachInput,
  rules: [],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    credit: { class: input.class, basis: input.basis, on, by: by.id },
  }),
});
