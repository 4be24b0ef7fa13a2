import { acl } from '@anjuan/statute';
import { type Rule, inputRule } from '../kernel/rule.js';

/** An input that says whether supplies of a dwelling are cut to make the party obey. */
export interface NamesMeans {
  readonly utilitiesCut: boolean;
}

export const utilitiesKept: Rule<unknown, NamesMeans> = inputRule({
  id: 'COE-05',
  name: 'utilities-kept',
  force: 'bars',
  articles: [acl(43, 2)],
  says: {
    zh: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使履行',
    en: 'Water, power, heat and gas of dwellings are never cut to force the party',
  },
  holds: ({ input }) => input.utilitiesCut === false,
});
