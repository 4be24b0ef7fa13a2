import { planning, planningDiscretion } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { oneDemolition } from '../../../rules/one-track.js';
import type { DemolitionDossier } from '../../dossier.js';
import { StructureInput, prefillStructure, urbanPlot, withStructure } from '../../structure.js';

export class AskOpinionInput extends StructureInput {
  @Line({ zh: '规划主管部门', en: 'Planning authority' }) authority: string;
}

/** D3: the planning authority is asked in writing whether correction can remove the breach. @article URPL-2019/64 */
export const askPlanningOpinion = step<DemolitionDossier, AskOpinionInput>({
  id: 'ask-planning-opinion',
  title: { zh: '函请规划认定', en: 'Ask the planning authority' },
  articles: [planning(64), planningDiscretion(4)],
  input: AskOpinionInput,
  rules: [caseNotArchived, oneDemolition, urbanPlot],
  prefill: prefillStructure,
  apply: (dossier, { input, on }) => ({
    ...withStructure(dossier, input),
    opinion: { askedOn: on, authority: input.authority },
  }),
});
