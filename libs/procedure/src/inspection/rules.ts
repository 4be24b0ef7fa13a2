import { apl, house } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { type Rule, rule } from '../kernel/rule.js';

export const breachFound: Rule<Dossier> = rule({
  id: 'HSE-17',
  name: 'breach-was-found',
  force: 'bars',
  articles: [apl(40), house('HSE-17')],
  says: { zh: '检查发现违法行为的，方可作此处理', en: 'This follows only an inspection that found a breach' },
  holds: ({ dossier }) => dossier.inspection?.found === true,
});

export const nothingFound: Rule<Dossier> = rule({
  id: 'HSE-17',
  name: 'nothing-was-found',
  force: 'bars',
  articles: [apl(83), house('HSE-17')],
  says: {
    zh: '检查已发现违法行为的，不得以未发现结束',
    en: 'An inspection that found a breach cannot end with nothing found',
  },
  holds: ({ dossier }) => dossier.inspection?.found === false,
});

export const termOver: Rule<Dossier> = rule({
  id: 'SUB-12',
  name: 'correction-term-over',
  force: 'bars',
  articles: [apl(28, 1)],
  says: { zh: '改正期限届满后方可认定逾期未改正', en: 'Only after its term can a correction be found missing' },
  holds: ({ dossier, on }) => dossier.correction !== undefined && on >= dossier.correction.dueOn,
});
