import { type CivilDate, daysBetween } from '@anjuan/calendar';
import { arl, attendance, house, lit, litInterpretation } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { remedyPeriodsEndOn } from '../remedies.js';
import type { LitigationDossier } from './dossier.js';
import { appealEndsOn, appealable, headCame, lastJudgment, lastSession } from './where.js';
import { dueOn } from '../terms.js';

export const reconsiderationCameFirst: Rule<LitigationDossier> = rule({
  id: 'REM-02',
  name: 'reconsideration-came-first',
  force: 'asks',
  articles: [arl(23), lit(44)],
  says: {
    zh: '当场处罚应当先经行政复议，直接起诉的应当向法院提出复议前置的意见',
    en: 'A ticket goes to reconsideration first; where it was sued directly, say how the court is told',
  },
  holds: ({ file }) =>
    !file.dossier.onTheSpot ||
    Object.values(file.tracks).some((t) => t.kind === 'reconsideration' && ['decided', 'done'].includes(t.stage)),
});

/** An input with the day the court took the case. */
export interface NamesAcceptance {
  readonly acceptedOn: CivilDate;
}

export const suedInTime: Rule<LitigationDossier, NamesAcceptance> = inputRule({
  id: 'REM-03',
  name: 'sued-within-the-period',
  force: 'asks',
  articles: [lit(45), lit(46), litInterpretation(64)],
  says: {
    zh: '起诉应当在法定期限内提出，逾期的应当在答辩中指出',
    en: 'A suit comes within its period; where it is late, say how the answer points it out',
  },
  holds: ({ file, track = '', input, holidays }) => {
    const { [track]: _own, ...others } = file.tracks;
    return input.acceptedOn <= (remedyPeriodsEndOn({ ...file, tracks: others }, holidays) ?? '9999');
  },
});

export const answeredInTime: Rule<LitigationDossier> = rule({
  id: 'REM-07',
  name: 'evidence-within-fifteen-days',
  force: 'flags',
  articles: [lit(67), lit(34)],
  says: {
    zh: '应当自收到起诉状副本之日起十五日内提交证据、依据和答辩状',
    en: 'Evidence, basis and answer are due fifteen days after the statement of claim',
  },
  holds: ({ dossier: { statementReceivedOn }, on, holidays }) =>
    !statementReceivedOn || on <= dueOn('C-ANS', statementReceivedOn, holidays),
});

/** An input that sets a session. */
export interface SetsSession {
  readonly noticeOn: CivilDate;
  readonly heldOn: CivilDate;
}

export const noticeThreeDaysAhead: Rule<LitigationDossier, SetsSession> = inputRule({
  id: 'REM-08',
  name: 'court-notice-three-days-ahead',
  force: 'asks',
  articles: [attendance(5)],
  says: {
    zh: '法院应当在开庭三日前送达出庭通知，不足三日的应当说明（申请延期或者同意开庭）',
    en: 'The notice comes three days before the session; where it is later, say whether an adjournment is asked for',
  },
  holds: ({ input }) => daysBetween(input.noticeOn, input.heldOn) >= 3,
});

export const sessionHeld: Rule<LitigationDossier> = rule({
  id: 'HSE-69',
  name: 'session-day-has-come',
  force: 'bars',
  articles: [attendance(6), house('HSE-69')],
  says: { zh: '开庭之后方可登记出庭情况', en: 'Attendance is entered after the session, not before' },
  holds: ({ dossier, on }) => (lastSession(dossier)?.heldOn ?? '9999') <= on,
});

/** An input that names who of our staff appeared. */
export interface NamesStaff {
  readonly staff?: readonly string[];
}

export const neverLawyerAlone: Rule<LitigationDossier, NamesStaff> = inputRule({
  id: 'REM-08',
  name: 'staff-in-court-never-lawyer-alone',
  force: 'bars',
  articles: [lit(3), litInterpretation(128), attendance(10)],
  says: {
    zh: '负责人不能出庭的，应当委托相应工作人员出庭，不得仅委托律师出庭',
    en: 'Where the head does not come, staff of the agency does: never a lawyer alone',
  },
  holds: ({ input }) => (input.staff ?? []).length > 0,
});

export const headCameOrExcused: Rule<LitigationDossier> = rule({
  id: 'REM-08',
  name: 'head-attended-or-excused',
  force: 'asks',
  articles: [lit(3), attendance(7), attendance(8), attendance(12)],
  says: {
    zh: '负责人应当出庭或者证明有正当理由，同一审级已经出庭的除外；无正当理由未出庭的应当说明',
    en: 'The head attends or proves an excuse, unless he came in this instance before; say why he did neither',
  },
  holds: ({ dossier }) => headCame(dossier, lastSession(dossier)?.instance ?? 'first'),
});

export const appealOpen: Rule<LitigationDossier> = rule({
  id: 'HSE-70',
  name: 'judgment-may-be-appealed',
  force: 'bars',
  articles: [lit(85), house('HSE-70')],
  says: {
    zh: '只能对一审判决、裁定上诉，调解、撤诉和二审裁判不得上诉',
    en: 'Only a judgment or ruling of first instance can be appealed',
  },
  holds: ({ dossier }) => {
    const judgment = lastJudgment(dossier);
    return judgment !== undefined && appealable(judgment);
  },
});

/** An input with the day of an appeal. */
export interface NamesAppeal {
  readonly lodgedOn: CivilDate;
}

export const appealedInTime: Rule<LitigationDossier, NamesAppeal> = inputRule({
  id: 'HSE-70',
  name: 'appealed-within-the-period',
  force: 'asks',
  articles: [lit(85), house('HSE-70')],
  says: {
    zh: '判决十五日、裁定十日内上诉，逾期的应当说明',
    en: 'An appeal comes within fifteen days, ten against a ruling; say why where it is late',
  },
  holds: ({ dossier, input, holidays }) => input.lodgedOn <= (appealEndsOn(dossier, holidays) ?? '9999'),
});

export const appealPeriodOver: Rule<LitigationDossier> = rule({
  id: 'HSE-71',
  name: 'no-appeal-left',
  force: 'bars',
  articles: [lit(85), house('HSE-71')],
  says: {
    zh: '上诉期满未上诉，或者二审裁判、调解、撤诉的，方可登记生效',
    en: 'A judgment is final when the time to appeal is over, or when none was given',
  },
  holds: ({ dossier, on, holidays }) => on > (appealEndsOn(dossier, holidays) ?? ''),
});
