import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { LongText } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { withAgency } from '../../../facts.js';

export class EndPowerInput {
  @LongText({ zh: '取消或者终止的依据和理由', en: 'Why it ends, and by what decision' }, { min: 5, max: 500 })
  reason: string;
}

/** The decision was taken back, or the term of the entrustment is over. @article APL-2021/24 */
export const endPower = step<Dossier, EndPowerInput>({
  id: 'end-power',
  title: { zh: '移出清单（终止委托）', en: 'Take off the list, or end the entrustment' },
  articles: [apl(20), apl(24)],
  input: EndPowerInput,
  rules: [],
  apply: (dossier, { input, on }) =>
    withAgency(dossier, { power: { ...dossier.agency?.power, ended: { on, reason: input.reason } } }),
});
