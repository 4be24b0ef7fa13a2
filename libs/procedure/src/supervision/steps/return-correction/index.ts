import type { CivilDate } from '@anjuan/calendar';
import { sup825 } from '@anjuan/statute';
import { Day, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';
import { dueDayAhead } from '../../rules.js';

export class ReturnCorrectionInput {
  @Day({ zh: '重新办理期限', en: 'To be answered by' }) dueOn: CivilDate;
  @LongText({ zh: '退回理由', en: 'Why' }, { max: 1000 }) why: string;
}

/** The supervisor is not satisfied. @article SUP-825/28 */
export const returnCorrection = step<SupervisionDossier, ReturnCorrectionInput>({
  id: 'return-correction',
  title: { zh: '退回重新整改', en: 'Return the report' },
  articles: [sup825(28)],
  input: ReturnCorrectionInput,
  rules: [dueDayAhead],
  apply: (dossier, { input: { dueOn, why }, on }) => ({
    ...dossier,
    dueOn,
    returned: [...(dossier.returned ?? []), { on, why }],
  }),
});
