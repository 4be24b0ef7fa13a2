import { planning, planningDiscretion } from '@anjuan/statute';
import type { Dossier } from '../dossier/dossier.js';
import { tracksOf } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { DemolitionDossier } from './dossier.js';
import { finedAfterCorrection, finedByCost, illegalBuilding } from './fine.js';
import { demolitionOrderIsMajor, demolitionOrderIsMajorOrReasoned } from './major.js';

export const opinionBeforeDecision: Rule<Dossier> = rule({
  id: 'DEM-03',
  name: 'planning-opinion-before-decision',
  force: 'asks',
  articles: [planning(64), planningDiscretion(4), planningDiscretion(7)],
  says: {
    zh: '对违法建设作出决定前，应当有规划主管部门能否改正的书面意见',
    en: 'A decision on illegal building rests on a written planning opinion',
  },
  holds: ({ dossier, file }) =>
    !illegalBuilding(dossier) ||
    tracksOf<DemolitionDossier>(file, 'demolition').some(
      (t) => t.dossier.opinion?.correctable !== undefined || t.dossier.elsewhere !== undefined,
    ),
});

/** What a decision on illegal building asks beside the rest: D3 and D4 of law.md 1.4. */
export const decidingOnBuilding: readonly Rule<Dossier>[] = [
  opinionBeforeDecision,
  finedAfterCorrection,
  finedByCost,
  demolitionOrderIsMajor,
  demolitionOrderIsMajorOrReasoned,
];
