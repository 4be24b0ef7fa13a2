import { apl } from '@anjuan/statute';
import { LongText, Rows } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { PaymentDossier } from '../../dossier.js';
import { RateRow } from '../../plan.js';
import { planCoversRest, planDatesAhead } from '../../rules.js';

export class ApproveDeferralInput {
  @Rows({ zh: '批准的缴款计划', en: 'Plan granted' }, RateRow, { max: 24 }) plan: RateRow[];
  @LongText({ zh: '批准意见', en: 'Opinion of the head' }, { max: 500 }) opinion: string;
}

export const approveDeferral = step<PaymentDossier, ApproveDeferralInput>({
  id: 'approve-deferral',
  title: { zh: '批准延期（分期）缴款', en: 'Grant the deferral' },
  articles: [apl(66, 2)],
  input: ApproveDeferralInput,
  rules: [openTrackNotArchived, planCoversRest, planDatesAhead],
  prefill: (file, track) => {
    const asked = track ? (file.tracks[track]?.dossier as PaymentDossier | undefined)?.deferral : undefined;
    return { opinion: '同意。', ...(asked ? { plan: [...asked.plan] } : {}) };
  },
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    deferral: {
      requestedOn: on,
      hardship: '',
      ...dossier.deferral,
      plan: input.plan,
      decidedOn: on,
      decidedBy: by.id,
      approved: true,
      opinion: input.opinion,
    },
  }),
});
