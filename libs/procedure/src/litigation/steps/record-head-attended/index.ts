import { attendance, lit, litInterpretation } from '@anjuan/statute';
import { Choice, Flag, Line, Texts, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { type HeadKind, type LitigationDossier, headKinds } from '../../dossier.js';
import { sessionHeld } from '../../rules.js';
import { withAppearance } from '../../where.js';

export class RecordHeadAttendedInput {
  @Line({ zh: '出庭负责人姓名', en: 'Name of the head' }, { max: 60 }) name: string;
  @Line({ zh: '职务', en: 'Post' }, { max: 60 }) post: string;
  @Choice({ zh: '负责人类别', en: 'Kind' }, optionsOf(headKinds)) kind: HeadKind;
  @Flag({ zh: '身份证明已盖章提交', en: 'Stamped proof of identity handed in' }) identityPaperStamped: boolean;
  @Flag({ zh: '就实质解决争议发表意见', en: 'Spoke to settling the dispute' }) spokeToSettlement: boolean;
  @Texts({ zh: '一同出庭的工作人员', en: 'Staff who came along' }, { max: 5, optional: true }) staff?: string[];
  @Flag({ zh: '律师一同出庭', en: 'A lawyer came along' }) lawyer: boolean;
}

const identityProved = inputRule<LitigationDossier, RecordHeadAttendedInput>({
  id: 'REM-08',
  name: 'identity-of-head-proved',
  force: 'bars',
  articles: [attendance(2), attendance(6)],
  says: {
    zh: '出庭负责人应当提交加盖公章、写明姓名职务的身份证明',
    en: 'The head hands in a stamped proof of name and post',
  },
  holds: ({ input }) => input.identityPaperStamped,
});

const spoke = inputRule<LitigationDossier, RecordHeadAttendedInput>({
  id: 'REM-08',
  name: 'head-spoke-to-settlement',
  force: 'asks',
  articles: [attendance(11)],
  says: {
    zh: '负责人出庭应当就实质性解决行政争议发表意见，未发表的应当说明',
    en: 'The head speaks to settling the dispute; say why where he did not',
  },
  holds: ({ input }) => input.spokeToSettlement,
});

/** The attendance record of one session. @article SPC-HEAD-2020/2 */
export const recordHeadAttended = step<LitigationDossier, RecordHeadAttendedInput>({
  id: 'record-head-attended',
  title: { zh: '负责人出庭', en: 'The head attended' },
  articles: [lit(3), litInterpretation(128), attendance(6), attendance(11)],
  input: RecordHeadAttendedInput,
  rules: [sessionHeld, identityProved, spoke],
  prefill: () => ({ kind: 'deputy', identityPaperStamped: true, spokeToSettlement: true, lawyer: false }),
  apply: (dossier, { input: { name, post, kind, staff = [], ...said } }) =>
    withAppearance(dossier, { appearance: 'attended', head: { name, post, kind }, staff, ...said }),
});
