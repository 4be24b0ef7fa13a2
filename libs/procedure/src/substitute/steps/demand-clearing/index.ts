import { acl } from '@anjuan/statute';
import { EnforcementDemandInput, demanding } from '../../../enforcing/demand.js';
import { Choice, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import * as d from '../../dossier.js';
import { harmShown, orderOverdue } from '../../rules.js';

export class DemandClearingInput extends EnforcementDemandInput {
  @Choice({ zh: '应当履行的义务', en: 'Duty' }, optionsOf(d.substituteDuties)) duty: d.SubstituteDuty;
  @Choice({ zh: '清除的对象', en: 'What is to be cleared' }, optionsOf(d.substituteObjects)) object: d.SubstituteObject;
  @Choice({ zh: '不履行的后果', en: 'What is at stake' }, optionsOf(d.substituteHarms)) harm: d.SubstituteHarm;
  @LongText({ zh: '后果的事实', en: 'Facts of it' }, { max: 1000 }) harmFacts: string;
}

const demand = demanding({
  id: 'demand-clearing',
  title: { zh: '代履行催告', en: 'Demand the clearing' },
  rules: [caseNotArchived, orderOverdue],
});

/** The first demand, and why a substitute may perform at all. @article ACL-2011/50 */
export const demandClearing = step<d.SubstituteDossier, DemandClearingInput>({
  ...demand,
  articles: [acl(50), acl(35), acl(38)],
  input: DemandClearingInput,
  rules: [...demand.rules, harmShown],
  prefill: () => ({ rightsTold: true, duty: 'remove' }),
  apply: (dossier, act) => {
    const { duty, object, harm } = act.input;
    return { ...dossier, ...demand.apply(dossier, act), duty, object, harm };
  },
});
