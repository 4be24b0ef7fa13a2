import type { CivilDate } from '@anjuan/calendar';
import { apl, house, values } from '@anjuan/statute';
import { fineFen } from '../dossier/penalty.js';
import type { CaseFile } from '../kernel/file.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { receivedOn } from '../service/received.js';
import { remainingFen } from './amounts.js';
import type { CashTaken, PaymentDossier, PaymentMethod, PlannedRate } from './dossier.js';

export const decisionReceived: Rule = rule({
  id: 'PAY-01',
  name: 'decision-received',
  force: 'bars',
  articles: [apl(67, 3), apl(61)],
  says: {
    zh: '罚款决定应当已经作出并送达（交付）当事人',
    en: 'A fine must have been decided, and the decision must have reached the party',
  },
  holds: ({ file }) => fineFen(file.dossier.decision) > 0 && receivedOn(file) !== undefined,
});

export const fineStillOwed: Rule = rule({
  id: 'HSE-10',
  name: 'fine-still-owed',
  force: 'bars',
  articles: [apl(66), house('HSE-10')],
  says: { zh: '罚款尚未缴清的，方可登记缴款', en: 'Part of the fine must still be owed' },
  holds: ({ file }) => fineFen(file.dossier.decision) === 0 || remainingFen(file) > 0,
});

export const noCashByOfficers: Rule<PaymentDossier, { readonly method: PaymentMethod }> = inputRule({
  id: 'PAY-02',
  name: 'collected-by-bank-not-officers',
  force: 'bars',
  articles: [apl(67)],
  says: {
    zh: '罚缴分离：除依法当场收缴外，执法人员不得自行收缴罚款',
    en: 'Officers do not take money: it goes to the bank or the electronic code',
  },
  holds: ({ input }) => input.method !== 'cash',
});

/** An input that names a sum received. */
export interface NamesAmount {
  readonly amountFen: number;
}

export const amountSettlesFine: Rule<PaymentDossier, NamesAmount> = inputRule({
  id: 'HSE-10',
  name: 'amount-settles-the-fine',
  force: 'bars',
  articles: [apl(66), house('HSE-10')],
  says: { zh: '缴款金额加已缴部分应当等于罚款金额', en: 'With what was paid before, the amount must equal the fine' },
  holds: ({ file, input }) => input.amountFen === remainingFen(file),
});

export const partBelowRest: Rule<PaymentDossier, NamesAmount> = inputRule({
  id: 'HSE-10',
  name: 'part-below-what-is-owed',
  force: 'bars',
  articles: [apl(66), house('HSE-10')],
  says: {
    zh: '部分缴款应当少于尚欠金额；缴清的请登记缴清',
    en: 'A part is less than what is owed; record full payment otherwise',
  },
  holds: ({ file, input }) => input.amountFen < remainingFen(file),
});

/** An input that lays out a plan. */
export interface NamesPlan {
  readonly plan: readonly PlannedRate[];
}

export const planCoversRest: Rule<PaymentDossier, NamesPlan> = inputRule({
  id: 'PAY-03',
  name: 'plan-covers-what-is-owed',
  force: 'bars',
  articles: [apl(66, 2)],
  says: { zh: '缴款计划各期合计应当等于尚欠金额', en: 'The rates of the plan add up to what is owed' },
  holds: ({ file, input }) => input.plan.reduce((all, r) => all + r.amountFen, 0) === remainingFen(file),
});

export const planDatesAhead: Rule<PaymentDossier, NamesPlan> = inputRule({
  id: 'PAY-03',
  name: 'plan-dates-ahead-and-in-order',
  force: 'bars',
  articles: [apl(66, 2)],
  says: { zh: '各期缴款期限应当晚于今天并依次排列', en: 'The due days lie ahead and follow one another' },
  holds: ({ input, on }) => input.plan.every((r, i) => r.dueOn > (input.plan[i - 1]?.dueOn ?? on)),
});

/** Whether cash may be taken on a day, by its ground. @article APL-2021/68 */
export function cashAllowed(
  file: CaseFile,
  { ground, hardToCollect = '' }: Pick<CashTaken, 'ground' | 'hardToCollect'>,
  on: CivilDate,
): boolean {
  // Where the bank is out of reach cash is no matter of the procedure; PAY-06 has its own conditions. @article APL-2021/69
  if (ground === 'remote') return true;
  if (!file.procedure.startsWith('summary')) return false;
  if (ground === 'hard-to-collect') return hardToCollect.trim().length >= 10;
  return fineFen(file.dossier.decision) <= values.on(on).cashCeilingFen;
}
