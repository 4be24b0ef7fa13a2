import { order55 } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, rule } from '../kernel/rule.js';

export const decisionNotIssued: Rule<Dossier> = rule({
  id: 'DEC-10',
  name: 'no-decision-issued-yet',
  force: 'bars',
  articles: [order55(28)],
  says: {
    zh: '处罚决定一经制发不得修改，只能以新的文书补正、更正或者变更',
    en: 'Once issued a decision is not edited; only a further paper mends or changes it',
  },
  holds: ({ dossier }) => dossier.decision === undefined,
});
