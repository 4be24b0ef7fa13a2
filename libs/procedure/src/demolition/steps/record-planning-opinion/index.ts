import { planning, planningDiscretion } from '@anjuan/statute';
import { Flag, Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { DemolitionDossier } from '../../dossier.js';

export class PlanningOpinionInput {
  @Line({ zh: '认定文号', en: 'Number' }, { max: 80 }) number: string;
  @Flag({ zh: '尚可采取改正措施消除影响', en: 'Correction can remove the breach' }) correctable: boolean;
  @LongText({ zh: '认定意见', en: 'The opinion' }, { max: 2000 }) says: string;
}

export const recordPlanningOpinion = step<DemolitionDossier, PlanningOpinionInput>({
  id: 'record-planning-opinion',
  title: { zh: '登记规划认定意见', en: 'Register the planning opinion' },
  articles: [planning(64), planningDiscretion(4), planningDiscretion(7)],
  input: PlanningOpinionInput,
  rules: [openTrackNotArchived],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    opinion: { askedOn: on, authority: '', ...dossier.opinion, ...input, receivedOn: on },
  }),
});
