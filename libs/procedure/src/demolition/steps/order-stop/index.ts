import { planning, planningDiscretion } from '@anjuan/statute';
import { LongText, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { oneDemolition } from '../../../rules/one-track.js';
import type { DemolitionDossier } from '../../dossier.js';
import { StructureInput, prefillStructure, urbanPlot, withStructure } from '../../structure.js';

export class OrderStopInput extends StructureInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 6, role: 'officer' }) officers: string[];
  @LongText({ zh: '责令停止建设的内容', en: 'What must stop' }, { max: 1000 }) ordered: string;
}

/** D1: stop building; no penalty, and served at once. @article URPL-2019/64 */
export const orderStop = step<DemolitionDossier, OrderStopInput>({
  id: 'order-stop',
  title: { zh: '责令停止建设', en: 'Order to stop building' },
  articles: [planning(64), planningDiscretion(5)],
  input: OrderStopInput,
  rules: [caseNotArchived, oneDemolition, urbanPlot, ...fieldOfficers],
  grade: 'L2',
  prefill: (file, track) => ({ ...prefillStructure(file, track), officers: [...file.dossier.handlers] }),
  apply: (dossier, { input, on }) => ({ ...withStructure(dossier, input), stop: { on, ordered: input.ordered } }),
});
