import type { CivilDate } from '@anjuan/calendar';
import { arl } from '@anjuan/statute';
import { Choice, Day, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import { applicants } from '../../applicants.js';
import type { ReconsiderationDossier } from '../../dossier.js';
import { appliedInTime, onTheSpotOnly } from '../../rules.js';

export class ReceiveApplicationInput {
  @Choice({ zh: '申请人', en: 'Applicant' }, optionsOf(applicants)) applicant: 'party' | 'other';
  @Day({ zh: '收到申请日期', en: 'Received on' }) receivedOn: CivilDate;
  @LongText({ zh: '复议请求和理由', en: 'Claims and reasons' }, { max: 2000 }) claims: string;
}

/** Somebody applies through us against a decision on the spot. @article ARL-2023/32 */
export const receiveApplication = step<ReconsiderationDossier, ReceiveApplicationInput>({
  id: 'receive-application',
  title: { zh: '收到复议申请（当场处罚）', en: 'Receive an application against a ticket' },
  articles: [arl(32), arl(23)],
  input: ReceiveApplicationInput,
  rules: [onTheSpotOnly, daysInOrder((i) => [i.receivedOn]), appliedInTime((i) => i.receivedOn)],
  prefill: () => ({ applicant: 'party' }),
  apply: (dossier, { input }) => ({
    ...dossier,
    applicant: input.applicant,
    filedOn: input.receivedOn,
    claims: input.claims,
  }),
});
