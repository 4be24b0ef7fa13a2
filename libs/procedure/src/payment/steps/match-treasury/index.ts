import type { CivilDate } from '@anjuan/calendar';
import { apl, collection } from '@anjuan/statute';
import { Day, Fen, Line } from '../../../kernel/field.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { PaidPart, PaymentDossier } from '../../dossier.js';
import { sumFen } from '../../paid.js';
import { unmatchedParts } from '../../treasury.js';

export class MatchTreasuryInput {
  @Day({ zh: '对账截止日', en: 'Reconciled until' }) through: CivilDate;
  @Fen({ zh: '银行对账单与入库金额', en: 'Amount on statement and voucher' }, { min: 1 }) amountFen: number;
  @Line({ zh: '缴入国库凭证号', en: 'Treasury voucher' }, { max: 60 }) voucher: string;
}

const receiptsToMatch: Rule<PaymentDossier, MatchTreasuryInput> = inputRule({
  id: 'PAY-13',
  name: 'receipts-to-match',
  force: 'bars',
  articles: [apl(74), collection(12)],
  says: {
    zh: '截止日以前应当有尚未对账的缴款，截止日不得晚于今天',
    en: 'There are receipts by that day that no voucher covers, and the day is not ahead',
  },
  holds: ({ dossier, input, on }) => input.through <= on && unmatchedParts(dossier, input.through).length > 0,
});

const amountsAgree: Rule<PaymentDossier, MatchTreasuryInput> = inputRule({
  id: 'PAY-13',
  name: 'bank-case-and-treasury-agree',
  force: 'bars',
  articles: [apl(74), collection(4), collection(12)],
  says: {
    zh: '银行对账单、案卷缴款记录与入库凭证的金额应当一致',
    en: 'Bank statement, receipts on file and treasury voucher show one amount',
  },
  holds: ({ dossier, input }) => input.amountFen === sumFen(unmatchedParts(dossier, input.through)),
});

/** The monthly match of bank, case and treasury; it comes after the month and thus often after the archive. @article APL-2021/74 */
export const matchTreasury = step<PaymentDossier, MatchTreasuryInput>({
  id: 'match-treasury',
  title: { zh: '登记国库入库对账', en: 'Record the match with the treasury' },
  articles: [apl(74), collection(4), collection(12)],
  input: MatchTreasuryInput,
  rules: [receiptsToMatch, amountsAgree],
  prefill: (file, track) => {
    const dossier = track ? (file.tracks[track]?.dossier as PaymentDossier | undefined) : undefined;
    const open = dossier ? unmatchedParts(dossier, '9999-12-31') : [];
    const last = open
      .map((p) => p.on)
      .sort()
      .at(-1);
    return last ? { through: last, amountFen: sumFen(open) } : {};
  },
  apply: ({ parts, additional, ...dossier }, { input: { through, voucher }, on }) => {
    const matched = (p: PaidPart): PaidPart =>
      p.on <= through && !p.treasury ? { ...p, treasury: { on, voucher } } : p;
    return {
      ...dossier,
      parts: parts.map(matched),
      ...(additional ? { additional: additional.map(matched) } : {}),
    };
  },
});
