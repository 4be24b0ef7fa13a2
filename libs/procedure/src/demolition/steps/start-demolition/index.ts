import type { CivilDate } from '@anjuan/calendar';
import { apl, planning } from '@anjuan/statute';
import { Day, LongText, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { oneDemolition } from '../../../rules/one-track.js';
import type { DemolitionDossier } from '../../dossier.js';
import { orderServed, orderTellsRemedies, termAhead } from '../../rules.js';
import { StructureInput, prefillStructure, urbanPlot, withStructure } from '../../structure.js';

export class StartDemolitionInput extends StructureInput {
  @Day({ zh: '自行拆除期限', en: 'To be removed by' }) dueOn: CivilDate;
  @Whole({ zh: '应拆面积（十分之一平方米）', en: 'Area to be removed, tenths of a square metre' }, { min: 1 })
  plannedAreaTenthsM2: number;
  @LongText({ zh: '违法建设说明', en: 'The structure' }, { max: 1000, optional: true }) note?: string;
}

/** D5: service of a demolition order starts the term to remove the structure oneself. @article URPL-2019/64 */
export const startDemolition = step<DemolitionDossier, StartDemolitionInput>({
  id: 'start-demolition',
  title: { zh: '限期拆除', en: 'Start the term of demolition' },
  articles: [planning(64), apl(59)],
  input: StartDemolitionInput,
  rules: [caseNotArchived, oneDemolition, urbanPlot, orderServed, orderTellsRemedies, termAhead],
  prefill: prefillStructure,
  apply: (dossier, { input, on }) => ({
    ...withStructure(dossier, input),
    orderedOn: on,
    dueOn: input.dueOn,
    plannedAreaTenthsM2: input.plannedAreaTenthsM2,
  }),
});
