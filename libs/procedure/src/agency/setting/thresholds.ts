import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { type Rule, inputRule } from '../../kernel/rule.js';

/** Hearing amounts as they are typed, in fen. */
interface Amounts {
  readonly personFen: number;
  readonly unitFen: number;
}

export const amountsInOrder: Rule<Dossier, Amounts> = inputRule({
  id: 'HSE-139',
  name: 'hearing-amounts-in-order',
  force: 'bars',
  articles: [apl(63), house('HSE-139')],
  says: {
    zh: '听证数额应当大于零，且个人的不高于单位的',
    en: 'The amounts are above zero, and that of persons is not above that of units',
  },
  holds: ({ input }) => input.personFen > 0 && input.personFen <= input.unitFen,
});
