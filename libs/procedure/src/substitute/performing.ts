import { acl, house } from '@anjuan/statute';
import { hoursOfUsing } from '../enforcing/using.js';
import { enforcementNotStayed } from '../enforcing/stayed.js';
import { Choices, Fen, Flag, LongText, Person, Persons, Time, optionsOf } from '../kernel/field.js';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import type { Act } from '../kernel/step.js';
import { openTrackNotArchived } from '../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../rules/officers.js';
import { limitOf } from '../terms.js';
import type { SubstituteDossier } from './dossier.js';
import { secondDemandServedOn } from './papers.js';
import { orderOverdue } from './rules.js';

/** Who signs the paper on the performance. @article ACL-2011/51 */
export const signers = {
  officer: { zh: '到场监督的工作人员', en: 'the officer present' },
  agent: { zh: '代履行人', en: 'the substitute' },
  party: { zh: '当事人', en: 'the party' },
  witness: { zh: '见证人', en: 'a witness' },
} as const;
export type Signer = keyof typeof signers;

export class PerformSubstituteInput {
  @Persons({ zh: '到场监督的执法人员', en: 'Officers present' }, { max: 10, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @LongText({ zh: '情况紧急的理由', en: 'Why it could not wait' }, { max: 500, optional: true }) urgent?: string;
  @Person({ zh: '批准紧急执行的负责人', en: 'Head who approved the urgency' }, { optional: true }) urgentHead?: string;
  @Choices({ zh: '在执行文书上签名盖章', en: 'Signed by' }, optionsOf(signers)) signedBy: Signer[];
  @Fen({ zh: '实际费用', en: 'Actual cost' }) costFen: number;
  @LongText({ zh: '代履行情况', en: 'What was done' }, { max: 1000 }) note: string;
}

export const secondDemandInTime: Rule<SubstituteDossier> = rule({
  id: 'SUBP-04',
  name: 'second-demand-three-working-days-before',
  force: 'bars',
  articles: [acl(51), acl(69)],
  says: {
    zh: '代履行三个工作日前应当再次催告并送达',
    en: 'The second demand reached the party three working days before',
  },
  holds: ({ dossier, file, track, on, holidays }) => {
    const served = secondDemandServedOn(file, track);
    const end = served && limitOf('C-SUBP', served, file.dossier, holidays)?.due;
    return dossier.secondDemand !== undefined && end !== undefined && on > end;
  },
});

export const supervisedAndSigned: Rule<SubstituteDossier, PerformSubstituteInput> = inputRule({
  id: 'SUBP-05',
  name: 'officer-present-and-all-signed',
  force: 'bars',
  articles: [acl(51)],
  says: {
    zh: '本机关应当派员到场监督，工作人员、代履行人和当事人或者见证人应当签名盖章',
    en: 'An officer is present; officer, substitute and the party or a witness sign',
  },
  holds: ({ dossier: { plan }, input: { signedBy } }) =>
    signedBy.includes('officer') &&
    (plan?.performer !== 'agent' || signedBy.includes('agent')) &&
    (signedBy.includes('party') || signedBy.includes('witness')),
});

/** A structure is filmed throughout, so that its clearing is entered as such. */
export const noStructure: Rule<SubstituteDossier> = rule({
  id: 'HSE-98',
  name: 'cleared-thing-is-no-structure',
  force: 'bars',
  articles: [acl(51), house('HSE-98')],
  says: {
    zh: '对建筑物、构筑物、设施代履行的，应当全程音像记录，按相应步骤登记',
    en: 'Where a structure is taken away the whole is filmed: enter it by that step',
  },
  holds: ({ dossier }) => dossier.object !== 'structure',
});

/** What any performance by a substitute asks. */
export const performing: readonly Rule<SubstituteDossier, PerformSubstituteInput>[] = [
  openTrackNotArchived,
  ...fieldOfficers,
  certificatesShown,
  enforcementNotStayed,
  orderOverdue,
  secondDemandInTime,
  ...hoursOfUsing,
  supervisedAndSigned,
];

/** The performance as done. */
export function performed(
  dossier: SubstituteDossier,
  { input: { officers, signedBy, costFen, note }, on }: Act<PerformSubstituteInput>,
): SubstituteDossier {
  return { ...dossier, done: { on, officers, signedBy, costFen, note } };
}
