import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../dossier/dossier.js';
import type { AnswerSheet, Routing } from '../../dossier/routing.js';
import type { Office } from '../../kernel/office.js';
import { currentDraft } from '../where.js';
import type { RoutingFacts, RoutingQuestion } from './question.js';
import { routingQuestions } from './questions.js';

/** A question with its answer. */
export type RoutingAnswer = Omit<RoutingQuestion, 'yes'> & { readonly yes: boolean };

/** One ground on which legal review is due, with the layer of law it comes from. */
export type ReviewGround = Pick<RoutingQuestion, 'layer' | 'rule' | 'says'>;

const nothing: Routing = {
  publicInterest: false,
  socialRisk: false,
  severalLegalRelations: false,
  thirdPartyRights: false,
};

/** Before there is a draft nobody has answered anything; what the file says counts all the same. */
function factsOf(dossier: Dossier, office: Office, on: CivilDate): RoutingFacts {
  return { dossier, office, on, draft: currentDraft(dossier) ?? { penalties: [], routing: nothing } };
}

/** The whole sheet, question by question: as it was sealed with the decision, else as it stands on the day. */
export function routingAnswers(dossier: Dossier, office: Office, on: CivilDate): readonly RoutingAnswer[] {
  const facts = factsOf(dossier, office, on);
  const sealed = dossier.decision?.sheet?.answers;
  return routingQuestions.map(({ yes, ...question }) => ({ ...question, yes: sealed?.[question.id] ?? yes(facts) }));
}

/** The sheet of a draft as an act keeps it. */
export function answerSheet(facts: RoutingFacts): AnswerSheet {
  const answers = Object.fromEntries(routingQuestions.map((q) => [q.id, q.yes(facts)]));
  return { on: facts.on, due: Object.values(answers).includes(true), answers };
}

/** The sheet of the draft on file. */
export function sheetOnFile(dossier: Dossier, office: Office, on: CivilDate): AnswerSheet {
  return answerSheet(factsOf(dossier, office, on));
}

/** Why legal review is due; an empty list means it is not. @article APL-2021/58 */
export function reviewGrounds(dossier: Dossier, office: Office, on: CivilDate): readonly ReviewGround[] {
  return routingAnswers(dossier, office, on)
    .filter(({ yes }) => yes)
    .map(({ layer, rule, says }) => ({ layer, rule, says }));
}
