import { apl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { RecusalDossier } from '../../dossier.js';
import { decidedByAnother } from '../../rules.js';

export class RefuseRecusalInput {
  @LongText({ zh: '驳回理由', en: 'Why it is refused' }, { min: 5, max: 1000 }) reasons: string;
}

export const refuseRecusal = step<RecusalDossier, RefuseRecusalInput>({
  id: 'refuse-recusal',
  title: { zh: '驳回回避申请', en: 'Refuse the recusal' },
  articles: [apl(43, 3)],
  input: RefuseRecusalInput,
  rules: [openTrackNotArchived, decidedByAnother],
  apply: (dossier, { input, on }) => ({ ...dossier, decidedOn: on, reasons: input.reasons }),
});
