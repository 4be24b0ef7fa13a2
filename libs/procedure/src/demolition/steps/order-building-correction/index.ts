import type { CivilDate } from '@anjuan/calendar';
import { planning, planningDiscretion } from '@anjuan/statute';
import { Day, Fen, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { dueNotPast } from '../../../ordinary/steps/order-correction/index.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';
import { opinionAllowsCorrection, opinionOnFile } from '../../opinion.js';

export class BuildingCorrectionInput {
  @LongText({ zh: '限期改正的内容', en: 'What must be corrected' }, { max: 1000 }) ordered: string;
  @Day({ zh: '改正期限', en: 'To be done by' }) dueOn: CivilDate;
  @Fen({ zh: '违规单体造价', en: 'Cost of the offending unit' }, { min: 1 }) costFen: number;
}

/** D4a: correction helps, so it is ordered; the fine comes after it. @article URPL-2019/64 */
export const orderBuildingCorrection = step<DemolitionDossier, BuildingCorrectionInput>({
  id: 'order-building-correction',
  title: { zh: '认定可改正，责令限期改正', en: 'Order the building corrected' },
  articles: [planning(64), planningDiscretion(5), planningDiscretion(12)],
  input: BuildingCorrectionInput,
  rules: [openTrackNotArchived, opinionOnFile, opinionAllowsCorrection, dueNotPast],
  apply: (dossier, { input, on }) => ({ ...dossier, correction: { ...input, orderedOn: on } }),
});
