import { planning, planningDiscretion } from '@anjuan/statute';
import { type Rule, rule } from '../kernel/rule.js';
import type { DemolitionDossier } from './dossier.js';

export const opinionOnFile: Rule<DemolitionDossier> = rule({
  id: 'DEM-03',
  name: 'planning-opinion-on-file',
  force: 'asks',
  articles: [planning(64), planningDiscretion(4), planningDiscretion(7)],
  says: {
    zh: '认定能否采取改正措施应当有规划主管部门的书面意见',
    en: 'Whether correction can help is said by the planning authority in writing',
  },
  holds: ({ dossier }) => dossier.opinion?.correctable !== undefined || dossier.structure === 'public-place',
});

function opinionSays(correctable: boolean, name: string, says: Rule['says']): Rule<DemolitionDossier> {
  return rule({
    id: 'DEM-03',
    name,
    force: 'asks',
    articles: [planning(64), planningDiscretion(correctable ? 4 : 7)],
    says,
    holds: ({ dossier }) => dossier.opinion?.correctable !== !correctable,
  });
}

export const opinionAllowsCorrection = opinionSays(true, 'opinion-allows-correction', {
  zh: '规划主管部门认定无法改正的，不得责令改正了事',
  en: 'No correction against an opinion that says it cannot help',
});

export const opinionRulesOutCorrection = opinionSays(false, 'opinion-rules-out-correction', {
  zh: '规划主管部门认定可以改正的，应当责令限期改正',
  en: 'Where the opinion says correction helps, correction is ordered',
});
