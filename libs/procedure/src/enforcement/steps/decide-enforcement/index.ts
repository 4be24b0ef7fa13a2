import { enforcementMeans } from '@anjuan/statute';
import { UrgentEnforcementInput, decidingAtOnce } from '../../../enforcing/decision.js';
import { enforcementNotStayed } from '../../../enforcing/stayed.js';
import { Choice, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import type { EnforcementDossier, MoneyMeans } from '../../dossier.js';
import { ownPower, thirtyDaysAdded } from '../../rules.js';

const { auction, transfer } = enforcementMeans;

export class DecideEnforcementInput extends UrgentEnforcementInput {
  @Choice({ zh: '执行方式类别', en: 'Means' }, optionsOf({ auction, transfer })) means: MoneyMeans;
}

const deciding = decidingAtOnce({
  id: 'decide-enforcement',
  title: { zh: '作出强制执行决定（金钱）', en: 'Decide to force the money' },
});

/** Only where a statute gives the office the power; every other office goes to the court. @article ACL-2011/37 @article ACL-2011/46 */
export const decideEnforcement = step<EnforcementDossier, DecideEnforcementInput>({
  ...deciding,
  input: DecideEnforcementInput,
  rules: [openTrackNotArchived, enforcementNotStayed, ownPower, thirtyDaysAdded, ...deciding.rules],
  apply: (dossier, act) => ({ ...dossier, ...deciding.apply(dossier, act), means: act.input.means }),
});
