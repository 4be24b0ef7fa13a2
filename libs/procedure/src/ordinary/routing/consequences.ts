import { apl, house, sc118, tjsup } from '@anjuan/statute';
import { type Consequence, type Seen, consequence } from '../../kernel/consequence.js';
import { currentDraft } from '../where.js';
import type { ReviewLayer } from './question.js';
import { routingAnswers } from './sheet.js';

/** Whether a draft waits for its decision and a layer sends it to review. */
function routed(layer: ReviewLayer) {
  return ({ file: { dossier, procedure }, office, on }: Seen): boolean => {
    const over = dossier.decision ?? dossier.noPenalty ?? dossier.outcome ?? dossier.closure;
    const waits = procedure.startsWith('ordinary') && currentDraft(dossier) !== undefined && !over;
    return waits && routingAnswers(dossier, office, on).some((a) => a.layer === layer && a.yes);
  };
}

type Routed = Pick<Consequence, 'id' | 'name' | 'articles' | 'says'>;

const routes = (layer: ReviewLayer, given: Routed): Consequence =>
  consequence({
    kind: 'routing',
    procedure: 'ordinary',
    step: 'conclude-investigation',
    arises: routed(layer),
    ...given,
  });

/** Each layer routes by itself, so that the reader sees which of them sends the case to review. */
export const routingConsequences: readonly Consequence[] = [
  routes('law', {
    id: 'REV-02',
    name: 'review-due-by-statute',
    articles: [apl(58, 1)],
    says: { zh: '属于法律规定的四类情形，应当法制审核', en: 'One of the four heads of the statute calls for review' },
  }),
  routes('national', {
    id: 'REV-03',
    name: 'review-due-by-national-guidance',
    articles: [sc118(12)],
    says: {
      zh: '可能造成重大社会影响或者风险，应当法制审核',
      en: 'National guidance calls for review: possible major social impact or risk',
    },
  }),
  routes('tianjin', {
    id: 'REV-04',
    name: 'review-due-by-tianjin-provision',
    articles: [tjsup(14)],
    says: {
      zh: '属于天津规定的重大处罚，应当法制审核',
      en: 'Tianjin calls for review: a major penalty, or the hearing amount reached',
    },
  }),
  routes('office', {
    id: 'REV-03',
    name: 'review-due-by-own-list',
    articles: [sc118(12), house('REV-03')],
    says: { zh: '列入本街道审核目录，应当法制审核', en: 'The street’s own published list calls for review' },
  }),
];
