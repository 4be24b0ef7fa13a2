import { order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { sealedThingsGoAlong } from '../../../holding/rules.js';
import { Line, LongText } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class TransferCaseInput {
  @Line({ zh: '接收机关', en: 'Receiving body' }) to: string;
  @Line({ zh: '移送函文号', en: 'Number of the transfer letter' }) letter: string;
  @Line({ zh: '回执', en: 'Receipt' }, { optional: true }) receipt?: string;
  @LongText({ zh: '移送理由', en: 'Reasons' }, { max: 1000 }) reasons: string;
}

const receiptTracked = inputRule<Dossier, TransferCaseInput>({
  id: 'TRN-01',
  name: 'transfer-receipt-held',
  force: 'asks',
  articles: [order55(6), order55(25)],
  says: {
    zh: '移送应当附材料并取得回执；尚无回执的应当说明',
    en: 'A transfer carries the file and a receipt; say why when the receipt is still missing',
  },
  holds: ({ input }) => Boolean(input.receipt),
});

const letterAndFileSent = inputRule<Dossier, TransferCaseInput>({
  id: 'TRN-01',
  name: 'transfer-letter-numbered-and-reasoned',
  force: 'bars',
  articles: [order55(6), order55(25)],
  says: {
    zh: '移送应当有编号的移送函并写明移送理由（不少于五个字）',
    en: 'A transfer goes by a numbered letter that says why, in five characters at least',
  },
  holds: ({ input }) => input.letter.trim().length > 0 && input.reasons.trim().length >= 5,
});

export const transferCase = step<Dossier, TransferCaseInput>({
  id: 'transfer-case',
  title: { zh: '移送有权机关', en: 'Transfer to the competent body' },
  articles: [order55(6), order55(25)],
  input: TransferCaseInput,
  rules: [letterAndFileSent, receiptTracked, sealedThingsGoAlong],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    outcome: { kind: 'transferred', note: `${input.to} · ${input.letter}`, on },
  }),
});
