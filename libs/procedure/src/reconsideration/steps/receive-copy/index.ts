import type { CivilDate } from '@anjuan/calendar';
import { arl } from '@anjuan/statute';
import { Choice, Day, Line, LongText, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import { applicants } from '../../applicants.js';
import { type ReconsiderationDossier, type ReconsiderationForm, reconsiderationForms } from '../../dossier.js';
import { reconsiderationAt } from '../../reading.js';
import { appliedInTime } from '../../rules.js';

export class ReceiveCopyInput {
  @Choice({ zh: '申请人', en: 'Applicant' }, optionsOf(applicants)) applicant: 'party' | 'other';
  @Line({ zh: '复议机关', en: 'Authority' }, { max: 100 }) authority: string;
  @Line({ zh: '复议案号', en: 'Number of the case there' }, { max: 60 }) number: string;
  @Choice({ zh: '审理程序', en: 'Form' }, optionsOf(reconsiderationForms)) form: ReconsiderationForm;
  @Day({ zh: '受理日期', en: 'Accepted on' }) acceptedOn: CivilDate;
  @Day({ zh: '收到申请书副本日期', en: 'Copy received on' }) receivedOn: CivilDate;
  @LongText({ zh: '复议请求和理由', en: 'Claims and reasons' }, { max: 2000 }) claims: string;
}

/** The copy of the application starts the time to reply. @article ARL-2023/48 */
export const receiveCopy = step<ReconsiderationDossier, ReceiveCopyInput>({
  id: 'receive-copy',
  title: { zh: '收到复议申请书副本', en: 'Receive the copy of the application' },
  articles: [arl(48), arl(54)],
  input: ReceiveCopyInput,
  rules: [daysInOrder((i) => [i.acceptedOn, i.receivedOn]), appliedInTime((i) => i.acceptedOn)],
  prefill: (file, track) => {
    const { applicant = 'party', authority, claims } = reconsiderationAt(file, track) ?? {};
    return { applicant, form: 'normal', ...(authority ? { authority } : {}), ...(claims ? { claims } : {}) };
  },
  apply: (dossier, { input: { receivedOn, ...input } }) => ({ ...dossier, ...input, copyReceivedOn: receivedOn }),
});
