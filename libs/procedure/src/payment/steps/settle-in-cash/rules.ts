import { apl, house } from '@anjuan/statute';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import type { PaymentDossier } from '../../dossier.js';
import { cashAllowed } from '../../rules.js';
import type { SettleInCashInput } from './index.js';

export const lawfulGround: Rule<PaymentDossier, SettleInCashInput> = inputRule({
  id: 'PAY-05',
  name: 'cash-on-lawful-ground',
  force: 'bars',
  articles: [apl(68)],
  says: {
    zh: '当场收缴限于当场处罚决定，且罚款在限额以内，或者写明事后难以执行的具体情况；边远地区除外',
    en: 'Cash is for on-the-spot decisions: within the ceiling, or with the words why later collection is hard; or remote',
  },
  holds: ({ file, input, on }) => cashAllowed(file, input, on),
});

export const fiscalReceiptGiven: Rule<PaymentDossier, SettleInCashInput> = inputRule({
  id: 'PAY-07',
  name: 'fiscal-receipt-given',
  force: 'bars',
  articles: [apl(70)],
  says: {
    zh: '当场收缴应当出具财政专用票据；不出具的当事人有权拒绝',
    en: 'Cash needs the fiscal receipt; without it the party may refuse to pay',
  },
  holds: ({ input }) => Boolean(input.fiscalReceipt?.trim()),
});

export const remoteAndAskedFor: Rule<PaymentDossier, SettleInCashInput> = inputRule({
  id: 'PAY-06',
  name: 'remote-and-asked-for-by-the-party',
  force: 'bars',
  articles: [apl(69)],
  says: {
    zh: '边远、水上、交通不便地区当场收缴，应当由当事人提出，并写明到银行缴款的困难（不少于十个字）',
    en: 'In a remote place the party asks for it, and it is written why the bank is hard to reach, ten characters at least',
  },
  holds: ({ input }) =>
    input.ground !== 'remote' || (input.partyAsked === true && (input.remoteness ?? '').trim().length >= 10),
});

export const placeListedAsRemote: Rule<PaymentDossier, SettleInCashInput> = inputRule({
  id: 'PAY-06',
  name: 'place-listed-as-remote',
  force: 'bars',
  articles: [apl(69), house('PAY-06')],
  says: {
    zh: '地点应当在本机关列明的边远、水上、交通不便地区内；城区内一般不存在',
    en: 'The place is one the office lists as remote; downtown there is none',
  },
  holds: ({ file, input, office }) =>
    input.ground !== 'remote' ||
    (office.remotePlaces ?? []).some((place) => (file.dossier.place?.text ?? '').includes(place)),
});
