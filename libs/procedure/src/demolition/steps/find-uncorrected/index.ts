import { planning, planningDiscretion } from '@anjuan/statute';
import { lastDayOf } from '../../../enforcing/terms.js';
import { LongText, Persons } from '../../../kernel/field.js';
import { type Rule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';

export class UncorrectedInput {
  @Persons({ zh: '核查人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @LongText({ zh: '核查情况', en: 'What was found' }, { min: 5, max: 1000 }) note: string;
}

const correctionTermOver: Rule<DemolitionDossier> = rule({
  id: 'DEM-04',
  name: 'correction-term-of-building-over',
  force: 'bars',
  articles: [planning(64), planningDiscretion(5)],
  says: { zh: '改正期限届满仍未改正的，方可按强制拆除处理', en: 'Force follows a term of correction that has passed' },
  holds: ({ dossier: { correction }, on, holidays }) =>
    correction !== undefined && on > lastDayOf(correction.dueOn, holidays),
});

/** What could have been corrected was not: it is now to be demolished. @article PLAN-DISCRETION-2012/5 */
export const findUncorrected = step<DemolitionDossier, UncorrectedInput>({
  id: 'find-uncorrected',
  title: { zh: '核查逾期未改正', en: 'Find the building uncorrected' },
  articles: [planning(64), planningDiscretion(5)],
  input: UncorrectedInput,
  rules: [openTrackNotArchived, ...fieldOfficers, correctionTermOver],
  grade: 'L2',
  prefill: (file) => ({ officers: [...file.dossier.handlers] }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    uncorrectable: {
      on,
      removable: true,
      reasons: input.note,
      ...(dossier.correction ? { costFen: dossier.correction.costFen } : {}),
    },
  }),
});
