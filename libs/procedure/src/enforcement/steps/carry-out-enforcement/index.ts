import { acl } from '@anjuan/statute';
import { enforcementNotStayed } from '../../../enforcing/stayed.js';
import { hoursOfUsing } from '../../../enforcing/using.js';
import { utilitiesKept } from '../../../enforcing/utilities.js';
import { Fen, Flag, LongText, Person, Persons, Time } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { EnforcementDossier } from '../../dossier.js';
import { collectedAsOwed, decisionReached } from '../../rules.js';

export class CarryOutEnforcementInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 10, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @LongText({ zh: '情况紧急的理由', en: 'Why it could not wait' }, { max: 500, optional: true }) urgent?: string;
  @Person({ zh: '批准紧急执行的负责人', en: 'Head who approved the urgency' }, { optional: true }) urgentHead?: string;
  @Flag({ zh: '对居民生活停水、停电、停热、停气', en: 'Supplies of dwellings are cut' }) utilitiesCut: boolean;
  @Fen({ zh: '执行到位金额', en: 'Amount collected' }) collectedFen: number;
  @LongText({ zh: '执行情况', en: 'What was done' }, { max: 1000 }) note: string;
}

/** Force for money; what the bank received is entered on the payment like any other sum. @article ACL-2011/43 */
export const carryOutEnforcement = step<EnforcementDossier, CarryOutEnforcementInput>({
  id: 'carry-out-enforcement',
  title: { zh: '实施强制执行（金钱）', en: 'Force the money' },
  articles: [acl(37), acl(43), acl(46)],
  input: CarryOutEnforcementInput,
  rules: [
    openTrackNotArchived,
    ...fieldOfficers,
    certificatesShown,
    decisionReached,
    enforcementNotStayed,
    ...hoursOfUsing,
    utilitiesKept,
    collectedAsOwed,
  ],
  grade: 'L4',
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], from: '09:00', until: '11:00', utilitiesCut: false }),
  apply: (dossier, { input: { collectedFen, note }, on }) => ({ ...dossier, carriedOut: { on, collectedFen, note } }),
});
