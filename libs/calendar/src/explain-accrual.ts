import type { Accrual, LateSum } from './accrual.js';
import type { Bilingual } from './clock.js';

/** Yuan with two places, as receipts write them. */
function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

function startSteps({ dueOn, until }: LateSum, { firstOn }: Omit<Accrual, 'steps'>): Bilingual[] {
  const start = { zh: `缴款期限届满日为${dueOn}`, en: `Payment was due on ${dueOn}` };
  if (until < firstOn) return [start, { zh: `截至${until}尚未逾期`, en: `Nothing is late on ${until}` }];
  return [
    start,
    { zh: `自次日${firstOn}起加处，计算至${until}`, en: `Counted from the next day, ${firstOn}, until ${until}` },
  ];
}

function paidSteps({ paid = [] }: LateSum): Bilingual[] {
  return paid.map(({ on, fen }) => ({
    zh: `${on}缴纳${yuan(fen)}元，次日起按尚欠金额计算`,
    en: `${yuan(fen)} yuan paid on ${on}: from the next day the rest counts`,
  }));
}

function frozenSteps({ frozen = [] }: LateSum): Bilingual[] {
  return frozen.map(({ from, to, why }) => ({
    zh: to ? `${from}至${to}不计算：${why.zh}` : `自${from}起暂不计算：${why.zh}`,
    en: to ? `Not counted, ${from} to ${to}: ${why.en}` : `Not counted since ${from}: ${why.en}`,
  }));
}

function capStep({ cappedOn, capFen }: Omit<Accrual, 'steps'>): Bilingual {
  return cappedOn
    ? {
        zh: `${cappedOn}达到上限${yuan(capFen)}元，不再增加`,
        en: `The cap of ${yuan(capFen)} yuan was reached on ${cappedOn}`,
      }
    : { zh: `不超过上限${yuan(capFen)}元`, en: `Below its cap of ${yuan(capFen)} yuan` };
}

/** The sentences that explain an additional fine, in the order of the count. */
export function explainAccrual(late: LateSum, found: Omit<Accrual, 'steps'>): Bilingual[] {
  const { days, frozenDays, amountFen } = found;
  const begun = startSteps(late, found);
  if (late.until < found.firstOn) return begun;
  return [
    ...begun,
    ...paidSteps(late),
    ...frozenSteps(late),
    {
      zh: `计${days}日（另有${frozenDays}日不计算），每日加处尚欠金额的千分之${late.perMille}`,
      en: `${days} days count (${frozenDays} more do not), each at ${late.perMille} per mille of what is owed`,
    },
    capStep(found),
    { zh: `加处罚款${yuan(amountFen)}元`, en: `Additional fine: ${yuan(amountFen)} yuan` },
  ];
}
