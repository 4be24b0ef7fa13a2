import { apl } from '@anjuan/statute';
import { Choice, Fen, Flag, Line, LongText, Persons, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { onePayment } from '../../../rules/one-track.js';
import { remainingFen, withPart } from '../../amounts.js';
import { type PaymentDossier, cashGrounds } from '../../dossier.js';
import { decisionReceived, fineStillOwed, amountSettlesFine } from '../../rules.js';
import { fiscalReceiptGiven, lawfulGround, placeListedAsRemote, remoteAndAskedFor } from './rules.js';

export class SettleInCashInput {
  @Persons({ zh: '收缴人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Choice({ zh: '当场收缴事由', en: 'Ground' }, optionsOf(cashGrounds)) ground: keyof typeof cashGrounds;
  @LongText({ zh: '事后难以执行的具体情况', en: 'Why it is hard to collect later' }, { max: 500, optional: true })
  hardToCollect?: string;
  @Flag({ zh: '当事人提出当场缴纳', en: 'The party asked to pay on the spot' }, { optional: true })
  partyAsked?: boolean;
  @LongText({ zh: '到银行缴款的困难', en: 'Why the bank is hard to reach' }, { max: 500, optional: true })
  remoteness?: string;
  @Fen({ zh: '收缴金额', en: 'Amount' }, { min: 1 }) amountFen: number;
  @Line({ zh: '财政专用票据号', en: 'Number of the fiscal receipt' }, { max: 60, optional: true })
  fiscalReceipt?: string;
}

export const settleInCash = step<PaymentDossier, SettleInCashInput>({
  id: 'settle-in-cash',
  title: { zh: '当场收缴罚款', en: 'Take the fine in cash' },
  articles: [apl(68), apl(69), apl(70)],
  input: SettleInCashInput,
  rules: [
    caseNotArchived,
    onePayment,
    ...fieldOfficers,
    decisionReceived,
    fineStillOwed,
    lawfulGround,
    remoteAndAskedFor,
    placeListedAsRemote,
    fiscalReceiptGiven,
    amountSettlesFine,
  ],
  grade: 'L2',
  prefill: (file) => ({
    officers: [...file.dossier.handlers],
    ground: 'within-ceiling',
    amountFen: remainingFen(file),
  }),
  apply: (dossier, { input, on }) => ({
    ...withPart(dossier, { on, fen: input.amountFen, method: 'cash', receipt: input.fiscalReceipt ?? '' }),
    paidOn: on,
    cash: {
      ground: input.ground,
      officers: input.officers,
      ...(input.hardToCollect ? { hardToCollect: input.hardToCollect } : {}),
      ...(input.remoteness ? { remoteness: input.remoteness } : {}),
    },
  }),
});
