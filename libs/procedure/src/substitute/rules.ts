import { acl, house } from '@anjuan/statute';
import { actOverdue } from '../court/window.js';
import { paperServedOn } from '../enforcing/papers.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Performer, SubstituteDossier } from './dossier.js';

type SubstituteRule<I = unknown> = Rule<SubstituteDossier, I>;

export const orderOverdue: SubstituteRule = rule({
  id: 'SUBP-01',
  name: 'order-to-clear-or-restore-overdue',
  force: 'bars',
  articles: [acl(50)],
  says: {
    zh: '应当已经责令排除妨碍、恢复原状，当事人逾期未履行',
    en: 'To remove an obstacle or restore was ordered, and the order is overdue',
  },
  holds: ({ file, on }) => actOverdue(file, on),
});

export const harmShown: SubstituteRule<{ readonly harmFacts: string }> = inputRule({
  id: 'SUBP-01',
  name: 'harm-to-traffic-environment-or-resources-shown',
  force: 'bars',
  articles: [acl(50)],
  says: {
    zh: '其后果应当已经或者将危害交通安全、造成环境污染或者破坏自然资源，并写明事实（不少于十个字）',
    en: 'Traffic, the environment or natural resources are or will be harmed; the facts take ten characters at least',
  },
  holds: ({ input }) => input.harmFacts.trim().length >= 10,
});

/** What the decision says of whoever performs. */
export interface NamesPerformer {
  readonly performer: Performer;
  readonly agent?: string;
  readonly agentHasNoInterest?: boolean;
  readonly estimateFen: number;
}

export const agentWithoutInterest: SubstituteRule<NamesPerformer> = inputRule({
  id: 'SUBP-02',
  name: 'agent-without-interest',
  force: 'bars',
  articles: [acl(50)],
  says: {
    zh: '委托第三人代履行的，第三人应当与本案没有利害关系',
    en: 'A third person who performs has no interest in the case',
  },
  holds: ({ input }) => input.performer === 'agency' || input.agentHasNoInterest === true,
});

export const decisionComplete: SubstituteRule<NamesPerformer> = inputRule({
  id: 'SUBP-03',
  name: 'decision-names-agent-and-cost',
  force: 'bars',
  articles: [acl(51)],
  says: {
    zh: '代履行决定书应当载明代履行人、方式、时间、标的和费用预算',
    en: 'The decision names who performs, how, when, what, and the estimated cost',
  },
  holds: ({ input }) => input.estimateFen > 0 && (input.performer === 'agency' || Boolean(input.agent?.trim())),
});

export const decisionServed: SubstituteRule = rule({
  id: 'SUBP-03',
  name: 'substitute-decision-served',
  force: 'bars',
  articles: [acl(51), acl(38)],
  says: { zh: '代履行前应当送达代履行决定书', en: 'The decision is served before the substitute performs' },
  holds: ({ file, track }) => paperServedOn(file, track, 'decision') !== undefined,
});

/** An input that names the cost to be borne by the party. */
export interface NamesCost {
  readonly costFen: number;
}

export const costWithinEstimate: SubstituteRule<NamesCost> = inputRule({
  id: 'HSE-97',
  name: 'cost-within-the-estimate',
  force: 'asks',
  articles: [acl(51), house('HSE-97')],
  says: {
    zh: '代履行费用按照成本合理确定，超过预算的应当说明理由',
    en: 'The cost is what it reasonably takes; above the estimate it needs a reason',
  },
  holds: ({ dossier: { plan }, input }) => plan === undefined || input.costFen <= plan.estimateFen,
});
