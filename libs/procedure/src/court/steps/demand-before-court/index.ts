import { acl } from '@anjuan/statute';
import { EnforcementDemandInput, demanding } from '../../../enforcing/demand.js';
import { Choice, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { oneCourtApplication } from '../../../rules/one-track.js';
import { type CourtDossier, type CourtTarget, courtTargets } from '../../dossier.js';
import * as rules from '../../rules.js';

export class CourtDemandInput extends EnforcementDemandInput {
  @Choice({ zh: '申请执行的标的', en: 'What is to be enforced' }, optionsOf(courtTargets)) target: CourtTarget;
}

const named = {
  id: 'demand-before-court',
  title: { zh: '申请法院执行前催告', en: 'Demand before asking the court' },
};
const demand = demanding(named);

/** The demand without which no court is asked; it is served by a service of its own. @article ACL-2011/54 */
export const demandBeforeCourt = step<CourtDossier, CourtDemandInput>({
  ...demand,
  articles: [acl(54), acl(35), acl(38)],
  input: CourtDemandInput,
  rules: [
    caseNotArchived,
    oneCourtApplication,
    rules.noPlanningBuilding,
    rules.noOwnPower,
    rules.noRemedyOpen,
    rules.remedyPeriodsOver,
    rules.dutyNotPerformed,
    rules.moneyNamed,
    ...demand.rules,
  ],
  prefill: () => ({ target: 'money', rightsTold: true, manner: '到处罚决定书载明的银行缴纳。' }),
  apply: (dossier, act) => ({ ...(demand.apply(dossier, act) as CourtDossier), target: act.input.target }),
});
