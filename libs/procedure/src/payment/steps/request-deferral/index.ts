import { apl } from '@anjuan/statute';
import { Flag, LongText, Rows } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { onePayment } from '../../../rules/one-track.js';
import type { PaymentDossier } from '../../dossier.js';
import { RateRow } from '../../plan.js';
import { decisionReceived, fineStillOwed, planCoversRest, planDatesAhead } from '../../rules.js';

export class RequestDeferralInput {
  @Flag({ zh: '当事人已书面申请', en: 'Asked for in writing' }) inWriting: boolean;
  @LongText({ zh: '经济困难的情况和证明', en: 'Hardship and its proof' }, { max: 2000 }) hardship: string;
  @Rows({ zh: '申请的缴款计划', en: 'Plan asked for' }, RateRow, { max: 24 }) plan: RateRow[];
}

const hardshipShown = inputRule<PaymentDossier, RequestDeferralInput>({
  id: 'PAY-03',
  name: 'hardship-shown-and-asked-for',
  force: 'bars',
  articles: [apl(66, 2)],
  says: {
    zh: '延期、分期应当由当事人申请并说明确有经济困难（不少于十个字）',
    en: 'The party asks for it and shows real hardship, ten characters at least',
  },
  holds: ({ input }) => input.inWriting && input.hardship.trim().length >= 10,
});

export const requestDeferral = step<PaymentDossier, RequestDeferralInput>({
  id: 'request-deferral',
  title: { zh: '登记延期（分期）缴款申请', en: 'Record a request to defer' },
  articles: [apl(66, 2)],
  input: RequestDeferralInput,
  rules: [caseNotArchived, onePayment, decisionReceived, fineStillOwed, hardshipShown, planCoversRest, planDatesAhead],
  prefill: () => ({ inWriting: true }),
  apply: ({ deferral, ...dossier }, { input, on }) => ({
    ...dossier,
    ...(deferral ? { earlierDeferrals: [...(dossier.earlierDeferrals ?? []), deferral] } : {}),
    deferral: { requestedOn: on, hardship: input.hardship, plan: input.plan },
  }),
});
