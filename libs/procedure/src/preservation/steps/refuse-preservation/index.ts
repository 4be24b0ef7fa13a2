import { apl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PreservationDossier } from '../../dossier.js';

export class RefusePreservationInput {
  @LongText({ zh: '不予批准的理由', en: 'Why it is refused' }, { min: 5, max: 500 }) reasons: string;
}

export const refusePreservation = step<PreservationDossier, RefusePreservationInput>({
  id: 'refuse-preservation',
  title: { zh: '不批准（撤回批准）先行登记保存', en: 'Refuse preservation, or take the approval back' },
  articles: [apl(56)],
  input: RefusePreservationInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input }) => ({ ...dossier, refusal: input.reasons }),
});
