import { tjsup } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { LongText } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withYear } from '../../year-facts.js';

export class ExplainIdlePowersInput {
  @LongText({ zh: '向政府的说明', en: 'Explanation to the government' }, { min: 10, max: 2000 }) explanation: string;
  @LongText({ zh: '对执法依据的评估意见', en: 'Evaluation of the basis' }, { min: 10, max: 2000 }) evaluation: string;
}

/** Why a power was not used in a year, with an evaluation of its basis. @article TJ-SUP-2014/17 */
export const explainIdlePowers = step<Dossier, ExplainIdlePowersInput>({
  id: 'explain-idle-powers',
  title: { zh: '说明全年未行使的职权', en: 'Explain powers that were not used' },
  articles: [tjsup(17)],
  input: ExplainIdlePowersInput,
  rules: [],
  apply: (dossier, { input: { explanation, evaluation }, on }) =>
    withYear(dossier, { idleExplained: { on, explanation, evaluation } }),
});
