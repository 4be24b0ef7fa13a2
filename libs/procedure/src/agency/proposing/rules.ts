import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule, rule } from '../../kernel/rule.js';
import { objectionsOf } from './pending.js';

export const answeredByAnother: Rule<Dossier> = rule({
  id: 'HSE-113',
  name: 'proposal-answered-by-another-person',
  force: 'bars',
  articles: [apl(42), house('HSE-113')],
  says: {
    zh: '应当由提出人以外的管理员核对确认',
    en: 'An administrator other than who proposed it checks and confirms it',
  },
  holds: ({ dossier, actor }) => dossier.agency?.pending?.by !== actor.id,
});

export const objectionsAnswered: Rule<Dossier> = rule({
  id: 'HSE-116',
  name: 'objections-answered',
  force: 'bars',
  articles: [apl(47), house('HSE-116')],
  says: {
    zh: '审计管理员提出的异议应当先予答复',
    en: 'What the audit administrator objects to is answered first',
  },
  holds: ({ dossier }) => objectionsOf(dossier).every(({ answer }) => answer !== undefined),
});

export const objectionWaits: Rule<Dossier, { readonly no: number }> = inputRule({
  id: 'HSE-116',
  name: 'objection-not-answered-yet',
  force: 'bars',
  articles: [apl(47), house('HSE-116')],
  says: { zh: '应当指明尚未答复的异议', en: 'The answer names an objection that still waits' },
  holds: ({ dossier, input }) => objectionsOf(dossier).some(({ no, answer }) => no === input.no && !answer),
});

/** What every confirmation asks. */
export const confirming = [answeredByAnother, objectionsAnswered];
