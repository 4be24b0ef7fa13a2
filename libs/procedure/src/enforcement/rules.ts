import { type EnforcementMeans, acl, apl, collection, house, values } from '@anjuan/statute';
import { overdueFen } from '../court/window.js';
import { paperServedOn } from '../enforcing/papers.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { lateFine } from '../payment/late-fine.js';
import { decisionStands, remedyFlag, remedyPeriodsEndOn } from '../remedies.js';
import type { EnforcementDossier } from './dossier.js';
import { mayEnforce, thingsSealed } from './power.js';

type EnforcementRule<I = unknown> = Rule<EnforcementDossier, I>;

export const moneyOverdue: EnforcementRule = rule({
  id: 'COE-01',
  name: 'money-overdue',
  force: 'bars',
  articles: [acl(35), apl(67, 3), apl(66, 2)],
  says: {
    zh: '罚款应当逾期未缴；经批准延期、分期且未违反计划的不得催告',
    en: 'The fine is overdue; nothing is while a granted plan is kept',
  },
  holds: ({ file, on, holidays }) => overdueFen(file, on, holidays) > 0,
});

export const demandAsOwed: EnforcementRule<{ readonly amountFen?: number }> = inputRule({
  id: 'COE-01',
  name: 'demand-not-above-what-is-owed',
  force: 'bars',
  articles: [acl(35), acl(45), apl(72, 1)],
  says: {
    zh: '催告金额不得超过尚欠罚款和截至当日的加处罚款',
    en: 'No more is demanded than the rest of the fine and what was added by that day',
  },
  holds: ({ file, input, on, holidays }) => (input.amountFen ?? 0) <= overdueFen(file, on, holidays),
});

/** An input that chooses the means of force. */
export interface NamesMoneyMeans {
  readonly means: EnforcementMeans;
}

export const ownPower: EnforcementRule<NamesMoneyMeans> = inputRule({
  id: 'SUB-06',
  name: 'own-power-to-enforce',
  force: 'bars',
  articles: [acl(13), acl(53), acl(46, 3)],
  says: {
    zh: '自行强制执行须有法律授权；没有授权的申请法院，但已查封、扣押财物且救济期满的可以依法拍卖抵缴',
    en: 'Own enforcement needs a statute, else the court; things already sealed may be auctioned when the remedies are over',
  },
  holds: ({ file, input: { means }, office, on, holidays }) => {
    if (!mayEnforce(office, means, on)) return false;
    const end = remedyPeriodsEndOn(file, holidays);
    return means !== 'auction' || (thingsSealed(file) && end !== undefined && on > end);
  },
});

export const thirtyDaysAdded: EnforcementRule = rule({
  id: 'COE-06',
  name: 'additional-fine-ran-more-than-thirty-days',
  force: 'bars',
  articles: [acl(46), apl(72, 1), collection(7)],
  says: {
    zh: '加处罚款超过三十日，经催告仍不履行的，方可强制执行金钱',
    en: 'Money is forced only after more than thirty days of additional fine and a demand that failed',
  },
  holds: ({ file, on, holidays }) => {
    const ran = lateFine(file, on, holidays)?.days ?? 0;
    return ran > values.on(on).moneyEnforcementDays && overdueFen(file, on, holidays) > 0;
  },
});

export const decisionReached: EnforcementRule = rule({
  id: 'COE-03',
  name: 'enforcement-decision-reached-the-party',
  force: 'bars',
  articles: [acl(37), acl(38)],
  says: { zh: '强制执行决定书应当送达当事人', en: 'The decision to enforce has been served on the party' },
  holds: ({ file, track }) => paperServedOn(file, track, 'decision') !== undefined && decisionStands(file),
});

export const collectedAsOwed: EnforcementRule<{ readonly collectedFen: number }> = inputRule({
  id: 'HSE-96',
  name: 'collected-not-above-what-is-owed',
  force: 'bars',
  articles: [acl(45), acl(46), house('HSE-96')],
  says: {
    zh: '执行金额不得超过尚欠罚款和加处罚款',
    en: 'No more is taken than what is owed',
  },
  holds: ({ file, input, on, holidays }) => input.collectedFen <= overdueFen(file, on, holidays),
});

export const demandedWasPaid: EnforcementRule = rule({
  id: 'COE-03',
  name: 'what-was-demanded-was-paid',
  force: 'bars',
  articles: [acl(37), acl(42)],
  says: { zh: '罚款和加处罚款应当已经缴清或者依法减免', en: 'Fine and additional fine are paid or lawfully given up' },
  holds: ({ file, on, holidays }) => overdueFen(file, on, holidays) === 0,
});

/** An agreement on money as typed. */
export interface NamesReduction {
  readonly reducedFen?: number;
  readonly remedialAction?: string;
}

export const fineNotReduced: EnforcementRule<NamesReduction> = inputRule({
  id: 'PAY-12',
  name: 'fine-itself-not-reduced',
  force: 'bars',
  articles: [acl(42)],
  says: {
    zh: '执行协议只能减免加处罚款，不得减免罚款本身',
    en: 'An agreement may give up the additional fine only, never the fine itself',
  },
  holds: ({ file, input, on, holidays }) => (input.reducedFen ?? 0) <= (lateFine(file, on, holidays)?.owedFen ?? 0),
});

export const remedialActionTaken: EnforcementRule<NamesReduction> = inputRule({
  id: 'PAY-12',
  name: 'reduction-for-remedial-action',
  force: 'asks',
  articles: [acl(42)],
  says: {
    zh: '当事人采取补救措施的方可减免加处罚款，应当写明补救措施（不少于十个字）',
    en: 'The additional fine is given up for remedial action only, which is written down, ten characters at least',
  },
  holds: ({ input }) => !input.reducedFen || (input.remedialAction ?? '').trim().length >= 10,
});

export const basisFell: EnforcementRule<{ readonly ground: string }> = inputRule({
  id: 'COE-09',
  name: 'basis-of-the-enforcement-fell',
  force: 'bars',
  articles: [acl(41)],
  says: {
    zh: '执行完毕后，据以执行的决定被撤销、变更，或者执行错误的，方需回转',
    en: 'The decision was annulled or altered after force was used, or the enforcement was mistaken',
  },
  holds: ({ file, input: { ground } }) =>
    ground === 'mistake' || ['revoked', 'void', 'altered'].includes(remedyFlag(file) ?? ''),
});
