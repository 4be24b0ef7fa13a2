import { apl } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PaymentDossier } from '../../dossier.js';

export class RefuseDeferralInput {
  @LongText({ zh: '不予批准的理由', en: 'Why it is refused' }, { min: 5, max: 500 }) opinion: string;
}

export const refuseDeferral = step<PaymentDossier, RefuseDeferralInput>({
  id: 'refuse-deferral',
  title: { zh: '不予批准延期（分期）', en: 'Refuse the deferral' },
  articles: [apl(66, 2)],
  input: RefuseDeferralInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    deferral: {
      requestedOn: on,
      hardship: '',
      plan: [],
      ...dossier.deferral,
      decidedOn: on,
      decidedBy: by.id,
      approved: false,
      opinion: input.opinion,
    },
  }),
});
