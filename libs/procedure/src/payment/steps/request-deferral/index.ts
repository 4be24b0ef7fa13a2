import { apl } from '@anjuan/statute';
import { Flag, LongText, Rows } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { PaymentDossier } from '../../dossier.js';
import { RateRow } from '../../plan.js';

export class RequestDeferralInput {
  @Flag({ zh: '当事人已书面申请', en: 'Asked for in writing' }) inWriting: boolean;
  @LongText({ zh: '经济困难的情况和证明', en: 'Hardship and its proof' }, { max: 2000 }) hardship: string;
  @Rows({ zh: '申请的缴款计划', en: 'Plan asked for' }, RateRow, { max: 24 }) plan: RateRow[];
}

export const requestDeferral = step<PaymentDossier, RequestDeferralInput>({
  id: 'request-deferral',
  title: { zh: '登记延期（分期）缴款申请', en: 'Record a request to defer' },
  articles: [apl(66, 2)],
  input: RequestDeferralInput,
  rules: [],
  prefill: () => ({ inWriting: true }),
  apply: (dossier, { input, on }) => ({ ...dossier, deferral: { requestedOn: on, hardship: input.hardship, plan: input.plan } }),
});
