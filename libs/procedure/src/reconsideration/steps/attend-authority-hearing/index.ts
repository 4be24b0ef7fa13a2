import type { CivilDate } from '@anjuan/calendar';
import { arl, house } from '@anjuan/statute';
import { Day, Flag, LongText, Texts } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { daysInOrder } from '../../../remedies/rules.js';
import type { ReconsiderationDossier } from '../../dossier.js';

export class AttendAuthorityHearingInput {
  @Day({ zh: '听证日期', en: 'Held on' }) heldOn: CivilDate;
  @Flag({ zh: '负责人参加', en: 'The head attended' }) headAttended: boolean;
  @Texts({ zh: '参加人员', en: 'Who attended' }, { max: 10 }) attendees: string[];
  @LongText({ zh: '负责人不能参加的理由', en: 'Why the head could not' }, { max: 500, optional: true }) why?: string;
}

const headAttendsOrExplains = inputRule<ReconsiderationDossier, AttendAuthorityHearingInput>({
  id: 'HSE-68',
  name: 'head-attends-hearing-or-explains',
  force: 'bars',
  articles: [arl(51), house('HSE-68')],
  says: {
    zh: '负责人应当参加复议听证，不能参加的应当说明理由并委托相应工作人员参加',
    en: 'The head attends the hearing of the authority, or says why not and sends staff',
  },
  holds: ({ input }) => input.headAttended || Boolean(input.why?.trim()),
});

/** A hearing in a major or complex reconsideration. @article ARL-2023/51 */
export const attendAuthorityHearing = step<ReconsiderationDossier, AttendAuthorityHearingInput>({
  id: 'attend-authority-hearing',
  title: { zh: '参加复议听证', en: 'Attend the hearing of the authority' },
  articles: [arl(51)],
  input: AttendAuthorityHearingInput,
  rules: [headAttendsOrExplains, daysInOrder((i) => [i.heldOn])],
  apply: (dossier, { input: { heldOn, headAttended, attendees, why } }) => ({
    ...dossier,
    hearings: [...dossier.hearings, { on: heldOn, headAttended, attendees, ...(why ? { why } : {}) }],
  }),
});
