import { sup825 } from '@anjuan/statute';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';

export class PerformGovernmentDecisionInput {
  @LongText({ zh: '执行情况', en: 'What was done' }, { max: 2000 }) note: string;
}

/** @article SUP-825/29 */
export const performGovernmentDecision = step<SupervisionDossier, PerformGovernmentDecisionInput>({
  id: 'perform-government-decision',
  title: { zh: '执行政府决定', en: 'Perform the decision of the government' },
  articles: [sup825(29)],
  input: PerformGovernmentDecisionInput,
  rules: [],
  apply: (dossier, { input, on }) => ({ ...dossier, settled: { on, note: input.note } }),
});
