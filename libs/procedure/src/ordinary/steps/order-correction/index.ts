import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Day, LongText, Persons } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { papersInName } from '../../../rules/papers-in-name.js';

export class OrderCorrectionInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @LongText({ zh: '责令改正内容', en: 'What must be corrected' }, { max: 1000 }) ordered: string;
  @Day({ zh: '改正期限', en: 'To be done by' }) dueOn: CivilDate;
}

export const dueNotPast: Rule<Dossier, { readonly dueOn: CivilDate }> = inputRule({
  id: 'SUB-12',
  name: 'correction-term-not-past',
  force: 'bars',
  articles: [apl(28, 1)],
  says: { zh: '改正期限不得早于责令当日', en: 'The term of correction cannot end before the order' },
  holds: ({ input, on }) => input.dueOn >= on,
});

export const orderCorrection = step<Dossier, OrderCorrectionInput>({
  id: 'order-correction',
  title: { zh: '责令改正', en: 'Order correction' },
  articles: [apl(28, 1)],
  input: OrderCorrectionInput,
  rules: [...fieldOfficers, dueNotPast, papersInName],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    correction: { ordered: input.ordered, orderedOn: on, dueOn: input.dueOn },
  }),
});
