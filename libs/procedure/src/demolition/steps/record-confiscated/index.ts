import { planning, planningDiscretion } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { type Rule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { servedOn } from '../../../ordinary/where.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';

export class ConfiscatedInput {
  @LongText({ zh: '没收实物或者违法收入的执行情况', en: 'How it was confiscated' }, { min: 5, max: 1000 }) note: string;
}

const confiscationServed: Rule<DemolitionDossier> = rule({
  id: 'DEM-04',
  name: 'confiscation-decided-and-served',
  force: 'bars',
  articles: [planning(64), planningDiscretion(8)],
  says: {
    zh: '不能拆除的，应当已经作出没收实物或者违法收入的决定并送达',
    en: 'What cannot be demolished is confiscated by a decision that was served',
  },
  holds: ({ file }) =>
    servedOn(file, 'penalty-decision') !== undefined &&
    (file.dossier.decision?.penalties.some((p) => p.kind.startsWith('confiscate-')) ?? false),
});

/** It cannot be demolished, so the structure or the income from it was confiscated. @article URPL-2019/64 */
export const recordConfiscated = step<DemolitionDossier, ConfiscatedInput>({
  id: 'record-confiscated',
  title: { zh: '登记没收', en: 'Record the confiscation' },
  articles: [planning(64), planningDiscretion(8)],
  input: ConfiscatedInput,
  rules: [openTrackNotArchived, confiscationServed],
  apply: (dossier) => dossier,
});
