import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import type { HoldHearingInput } from './index.js';

export const hearingScheduled: Rule<Dossier> = rule({
  id: 'HEA-07',
  name: 'hearing-scheduled-for-today',
  force: 'bars',
  articles: [apl(64, 2)],
  says: {
    zh: '听证应当在通知的日期举行，并由确定的主持人主持',
    en: 'A hearing is held on the day that was notified, by the presider named',
  },
  holds: ({ dossier, actor, on }) =>
    dossier.hearing?.status === 'scheduled' && dossier.hearing.heldOn === on && dossier.hearing.presider === actor.id,
});

export const evidencePresentedAndAnswered: Rule<Dossier, HoldHearingInput> = inputRule({
  id: 'HEA-07',
  name: 'evidence-presented-and-answered',
  force: 'asks',
  articles: [apl(64, 7)],
  says: {
    zh: '调查人员应当提出违法事实、证据和处罚建议，当事人进行申辩和质证；未进行的说明理由',
    en: 'The investigators present facts, evidence and proposal, and the party answers; say why if not',
  },
  holds: ({ input }) => input.presented !== false,
});

export const atMostTwoAgents: Rule<Dossier, HoldHearingInput> = inputRule({
  id: 'HEA-06',
  name: 'at-most-two-agents',
  force: 'bars',
  articles: [apl(64, 5)],
  says: { zh: '当事人可以委托一至二人代理', en: 'The party may have at most two agents' },
  holds: ({ input }) => input.agents <= 2,
});

export const recordSigned: Rule<Dossier, HoldHearingInput> = inputRule({
  id: 'HEA-08',
  name: 'hearing-record-signed-or-noted',
  force: 'bars',
  articles: [apl(64, 8)],
  says: {
    zh: '听证笔录应当由当事人或者代理人核对签字，拒绝的由主持人注明',
    en: 'The hearing record is signed, or the presider notes the refusal',
  },
  holds: ({ input }) => input.signed || Boolean(input.refusalNote?.trim()),
});

export const freeOfCharge: Rule<Dossier, HoldHearingInput> = inputRule({
  id: 'HEA-11',
  name: 'hearing-free-of-charge',
  force: 'bars',
  articles: [apl(63, 2)],
  says: { zh: '当事人不承担行政机关组织听证的费用', en: 'The party pays nothing for the hearing' },
  holds: ({ input }) => (input.chargedFen ?? 0) === 0,
});
