import { apl, house, sc118, tjsup } from '@anjuan/statute';
import { demolitionOrderForce, reviewsAlways } from '../../kernel/office.js';
import { confiscationFen, fineFen } from '../../dossier/penalty.js';
import { type ListedCircumstance, type Routing, listedCircumstances } from '../../dossier/routing.js';
import { matterOf } from '../../rules/matter.js';
import { deviates } from '../discretion/benchmark.js';
import { heavyKinds, hearingThresholdFen } from '../review.js';
import { hearingsOf } from '../where.js';
import type { RoutingFacts, RoutingQuestion } from './question.js';

type Asked = Pick<RoutingQuestion, 'id' | 'says' | 'yes'>;

const layers = {
  law: { layer: 'law', rule: 'REV-02', articles: [apl(58, 1)], mark: 'V' },
  national: { layer: 'national', rule: 'REV-03', articles: [sc118(12)], mark: 'V' },
  tianjin: { layer: 'tianjin', rule: 'REV-04', articles: [tjsup(14)], mark: 'V' },
  office: { layer: 'office', rule: 'REV-03', articles: [sc118(12), house('REV-03')], mark: 'P' },
} as const;

const byFile = (layer: keyof typeof layers, asked: Asked): RoutingQuestion => ({
  ...layers[layer],
  answeredBy: 'file',
  ...asked,
});

/** A question that has a box of its own on the form of the draft. */
function ticked(
  layer: keyof typeof layers,
  box: Exclude<keyof Routing, 'listed'>,
  asked: Omit<Asked, 'yes'>,
): RoutingQuestion {
  return { ...layers[layer], ...asked, answeredBy: 'person', yes: ({ draft }) => draft.routing[box] };
}

/** A question that whoever drafts answers by naming the circumstance. */
function named(layer: keyof typeof layers, id: ListedCircumstance): RoutingQuestion {
  const yes = ({ draft }: RoutingFacts) => draft.routing.listed?.includes(id) ?? false;
  return { ...layers[layer], id, answeredBy: 'person', says: listedCircumstances[id], yes };
}

const limit = ({ dossier, office, on }: RoutingFacts) => hearingThresholdFen(dossier, office, on);

const statute: readonly RoutingQuestion[] = [
  ticked('law', 'publicInterest', {
    id: 'public-interest',
    says: { zh: '涉及重大公共利益', en: 'major public interest' },
  }),
  byFile('law', {
    id: 'hearing-held',
    says: {
      zh: '直接关系当事人或者第三人重大权益，经过听证程序',
      en: 'touches major rights and went through a hearing',
    },
    yes: ({ dossier }) => hearingsOf(dossier).some((h) => h.status === 'held'),
  }),
  ticked('law', 'severalLegalRelations', {
    id: 'several-legal-relations',
    says: { zh: '案情疑难复杂、涉及多个法律关系', en: 'difficult or complex, several legal relations' },
  }),
  named('law', 'named-by-law'),
];

const guidance: readonly RoutingQuestion[] = [
  ticked('national', 'socialRisk', {
    id: 'social-risk',
    says: { zh: '可能造成重大社会影响或者引发社会风险', en: 'possible major social impact or risk' },
  }),
];

const tianjin: readonly RoutingQuestion[] = [
  byFile('tianjin', {
    id: 'fine-reaches-hearing',
    says: {
      zh: '罚款达到听证数额（不论是否听证）',
      en: 'a fine that reaches the hearing amount, heard or not',
    },
    yes: (facts) => fineFen(facts.draft) >= limit(facts),
  }),
  byFile('tianjin', {
    id: 'confiscation-reaches-hearing',
    says: { zh: '没收数额达到听证数额', en: 'a confiscation that reaches the hearing amount' },
    yes: (facts) => confiscationFen(facts.draft) >= limit(facts),
  }),
  byFile('tianjin', {
    id: 'heavy-kind',
    says: {
      zh: '责令停产停业、关闭，限制经营，暂扣、吊销许可证件',
      en: 'stopping, closing or restricting business, suspending or revoking a permit',
    },
    yes: ({ draft }) => draft.penalties.some((p) => heavyKinds.includes(p.kind)),
  }),
];

const ownList: readonly RoutingQuestion[] = [
  byFile('office', {
    id: 'matter-listed',
    says: { zh: '列入本机关审核目录的事项', en: 'matter on the office’s review list' },
    yes: ({ dossier }) => matterOf(dossier)?.major ?? false,
  }),
  byFile('office', {
    id: 'demolition-order',
    says: { zh: '限期拆除', en: 'a demolition order' },
    // An office that treats the order as no penalty keeps it off its list (DEM-05).
    yes: ({ draft, office }) =>
      demolitionOrderForce(office) === 'bars' && draft.penalties.some((p) => p.kind === 'demolition-order'),
  }),
  ticked('office', 'thirdPartyRights', {
    id: 'third-party-rights',
    says: { zh: '涉及第三人重大权益', en: 'major rights of third persons' },
  }),
  // Seen in the amounts, or said by whoever drafts where the benchmark is not in the system.
  {
    ...named('office', 'outside-benchmark'),
    answeredBy: 'file',
    yes: (facts) => (facts.draft.routing.listed ?? []).includes('outside-benchmark') || deviates(facts.draft, facts),
  },
  named('office', 'long-sealing'),
  named('office', 'costly-substitute'),
  named('office', 'suspected-crime'),
  byFile('office', {
    id: 'office-reviews-all',
    says: { zh: '本机关对普通程序案件一律审核', en: 'the office reviews every ordinary-procedure case' },
    yes: ({ office, on }) => reviewsAlways(office, on),
  }),
];

/** The routing sheet: every question of the four layers, the statute first. @article APL-2021/58 */
export const routingQuestions: readonly RoutingQuestion[] = [...statute, ...guidance, ...tianjin, ...ownList];
