import { demandNamesAmount, demanding } from '../../../enforcing/demand.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { oneEnforcement } from '../../../rules/one-track.js';
import { demandAsOwed, moneyOverdue } from '../../rules.js';

const demand = demanding({
  id: 'demand-enforcement',
  title: { zh: '强制执行催告（金钱）', en: 'Demand the money' },
  rules: [caseNotArchived, oneEnforcement, moneyOverdue, demandNamesAmount, demandAsOwed],
});

/** The written demand before any force for money; served by a service of its own. @article ACL-2011/35 */
export const demandEnforcement = step({
  ...demand,
  prefill: () => ({ rightsTold: true, manner: '到处罚决定书载明的银行缴纳。' }),
});
