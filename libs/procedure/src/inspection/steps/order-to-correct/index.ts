import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Day, LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { dueNotPast } from '../../../ordinary/steps/order-correction/index.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { breachFound } from '../../rules.js';

export class OrderToCorrectInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @LongText({ zh: '责令改正内容', en: 'What must be corrected' }, { max: 1000 }) ordered: string;
  @Day({ zh: '改正期限', en: 'To be done by' }) dueOn: CivilDate;
}

export const orderToCorrect = step<Dossier, OrderToCorrectInput>({
  id: 'order-to-correct',
  title: { zh: '检查中责令改正', en: 'Order to correct' },
  articles: [apl(28, 1)],
  input: OrderToCorrectInput,
  rules: [breachFound, ...fieldOfficers, dueNotPast],
  grade: 'L2',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers] }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    correction: { ordered: input.ordered, orderedOn: on, dueOn: input.dueOn },
  }),
});
