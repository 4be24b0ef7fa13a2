import type { CivilDate } from '@anjuan/calendar';
import { acl, apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Day, LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { decisionStands } from '../../../remedies.js';
import { limitOf } from '../../../terms.js';
import { servedOn } from '../../where.js';

export class DemandInput {
  @LongText({ zh: '催告内容', en: 'What is demanded' }, { max: 1000 }) demands: string;
  @Day({ zh: '履行期限', en: 'To be done by' }) dueOn: CivilDate;
}

const overdue = rule<Dossier>({
  id: 'COE-01',
  name: 'performance-overdue',
  force: 'bars',
  articles: [acl(35), apl(67, 3)],
  says: { zh: '催告以履行期限届满为前提', en: 'A demand presupposes that the term of performance has passed' },
  holds: ({ dossier, file, on, holidays }) => {
    const served = servedOn(file, 'penalty-decision');
    // The party's day: a term that ends on a holiday runs on to the next working day.
    return served !== undefined && on > (limitOf('C-PAY', served, dossier, holidays)?.partyDate ?? served);
  },
});

const decisionBinds = rule<Dossier>({
  id: 'COE-07',
  name: 'decision-still-binds',
  force: 'bars',
  articles: [acl(40), acl(41)],
  says: {
    zh: '决定被撤销或者确认无效的，不得催告执行',
    en: 'A decision that was annulled or declared void is not enforced',
  },
  holds: ({ file }) => decisionStands(file),
});

export const demandPerformance = step<Dossier, DemandInput>({
  id: 'demand-performance',
  title: { zh: '催告', en: 'Demand performance' },
  articles: [acl(35), apl(72)],
  input: DemandInput,
  rules: [overdue, decisionBinds],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    outcome: { kind: 'demanded', note: `${input.demands} ${input.dueOn}`, on },
  }),
});
