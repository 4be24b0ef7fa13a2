import { house, sc118 } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { DissentDossier } from './dossier.js';
import { lastRefusal, objected } from './where.js';

export const opinionToObjectTo: Rule<DissentDossier, { readonly pass: number }> = inputRule({
  id: 'REV-10',
  name: 'review-did-not-approve',
  force: 'bars',
  articles: [sc118(14), house('REV-10')],
  says: {
    zh: '只有对未同意的法制审核意见才能提出异议，同一意见不得重复提出',
    en: 'An objection is made to an opinion that did not approve, and once to each',
  },
  holds: ({ file, input }) => input.pass === lastRefusal(file.dossier) && !objected(file),
});

/** An input that names who met. */
export interface NamesAttendees {
  readonly attendees: readonly string[];
}

export const bothSidesMet: Rule<DissentDossier, NamesAttendees> = inputRule({
  id: 'REV-10',
  name: 'handlers-and-reviewers-met',
  force: 'bars',
  articles: [sc118(14), house('REV-10')],
  says: {
    zh: '协调会应当有承办人和审核人员共同参加',
    en: 'Handlers and reviewers of the case both attend the meeting',
  },
  holds: ({ file: { dossier }, input }) =>
    input.attendees.some((id) => dossier.handlers.includes(id)) &&
    input.attendees.some((id) => dossier.reviews.at(-1)?.by === id),
});

export const ruledByAnother: Rule<DissentDossier> = rule({
  id: 'REV-10',
  name: 'ruled-by-a-head-who-took-no-side',
  force: 'bars',
  articles: [sc118(14), house('REV-10')],
  says: {
    zh: '分歧由未承办、未审核本案的负责人书面裁定',
    en: 'The written ruling is that of a head who neither handled nor reviewed the case',
  },
  holds: ({ file: { dossier }, actor }) =>
    !dossier.handlers.includes(actor.id) && dossier.reviews.every(({ by }) => by !== actor.id),
});
