import { credit, values } from '@anjuan/statute';
import { type Given, type Rule, inputRule, rule } from '../kernel/rule.js';
import { creditTermOf } from './credit.js';
import type { PublicationDossier } from './dossier.js';
import type { RepairCreditInput } from './steps/repair-credit/index.js';

const articles = [credit()];
const termOf = ({ file, dossier }: Given<PublicationDossier, unknown>) => creditTermOf(file, { dossier });

export const creditTimeOver: Rule<PublicationDossier> = rule({
  id: 'PUB-08',
  name: 'longest-time-of-publicity-over',
  force: 'bars',
  articles,
  says: {
    zh: '最长公示期届满的，自动停止公示（轻微三个月、一般一年、严重三年）',
    en: 'An entry stops by itself when its longest time is over: three months, one year, three years',
  },
  holds: (given) => {
    const term = termOf(given);
    return term !== undefined && given.on > term.lastDay;
  },
});

export const shortestTimeOver: Rule<PublicationDossier> = rule({
  id: 'PUB-08',
  name: 'shortest-time-of-publicity-over',
  force: 'bars',
  articles,
  says: {
    zh: '最短公示期届满后方可信用修复（一般三个月、严重一年）',
    en: 'Credit is repaired after the shortest time: three months if general, one year if serious',
  },
  holds: (given) => {
    const term = termOf(given);
    return term !== undefined && given.on >= term.repairFrom;
  },
});

export const repairEarned: Rule<PublicationDossier, RepairCreditInput> = inputRule({
  id: 'PUB-08',
  name: 'corrected-performed-and-undertaken',
  force: 'bars',
  articles,
  says: {
    zh: '信用修复应当已改正、义务履行完毕并作出公开承诺',
    en: 'Repair needs correction, full performance and a public undertaking',
  },
  holds: ({ input }) => input.corrected && input.performed && input.undertaken,
});

export const slightNotPublished: Rule<PublicationDossier> = rule({
  id: 'PUB-08',
  name: 'slight-breach-published-with-a-reason',
  force: 'asks',
  articles,
  says: {
    zh: '轻微失信信息一般不公示，公示的应当说明理由',
    en: 'A slight entry is not published, or the reason is given',
  },
  holds: ({ dossier, on }) => dossier.credit?.class !== 'slight' || values.on(on).creditMonths === null,
});
