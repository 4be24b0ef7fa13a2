import { attendance, lit, litInterpretation } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { type Instance, type LitigationDossier, instances } from './dossier.js';
import { appealDays, appealEndsOn, appealable, headAnswered, lastJudgment } from './where.js';

const suits = (file: CaseFile) => tracksOf<LitigationDossier>(file, 'litigation');

const answering = runs({
  id: 'REM-07',
  name: 'evidence-filed-in-fifteen-days',
  procedure: 'litigation',
  step: 'receive-statement',
  clock: 'C-ANS',
  says: {
    zh: '应当自收到起诉状副本之日起十五日内提交证据、依据和答辩状，逾期视为没有证据',
    en: 'Evidence, basis and answer within fifteen days of the statement; late counts as none',
  },
  articles: [lit(34)],
  starts: (file) =>
    suits(file)
      .filter((t) => !t.dossier.answer && t.dossier.judgments.length === 0)
      .map((t) => from(t.dossier.statementReceivedOn, { track: t.key })),
});

const attending = consequence({
  id: 'REM-08',
  name: 'head-called-to-court',
  kind: 'task',
  procedure: 'litigation',
  step: 'set-court-session',
  articles: [lit(3), attendance(5), attendance(6), litInterpretation(128)],
  says: {
    zh: '负责人应当出庭并提前提交身份证明；不能出庭的提交证明并委派工作人员',
    en: 'The head attends with a proof of identity, or proves an excuse and sends staff',
  },
  arises: ({ file }) => suits(file).some((t) => t.stage === 'scheduled'),
});

const counting = consequence({
  id: 'REM-09',
  name: 'attendance-counted-by-instance',
  kind: 'counter',
  procedure: 'litigation',
  step: 'record-head-attended',
  articles: [attendance(7), attendance(12)],
  says: { zh: '负责人出庭情况按审级统计', en: 'Attendance of the head is counted by instance' },
  arises: ({ file }) => suits(file).some((t) => t.dossier.sessions.some((s) => s.appearance !== undefined)),
});

/** Whether in one instance somebody appeared for us, and the head neither came nor proved an excuse. */
function unexcused(dossier: LitigationDossier, instance: Instance): boolean {
  const appeared = dossier.sessions.some((s) => s.instance === instance && s.appearance !== undefined);
  return appeared && !headAnswered(dossier, instance);
}

const risking = consequence({
  id: 'REM-09',
  name: 'unexcused-absence-risks-suggestion',
  kind: 'task',
  procedure: 'litigation',
  step: 'record-staff-only',
  articles: [attendance(12)],
  says: {
    zh: '负责人无正当理由未出庭的，法院可能发出司法建议，应当报告上级并整改',
    en: 'A head who stayed away without excuse risks a judicial suggestion: report it and see to it',
  },
  arises: ({ file }) =>
    suits(file).some(({ dossier }) => (Object.keys(instances) as Instance[]).some((i) => unexcused(dossier, i))),
});

const appealing = runs({
  id: 'HSE-70',
  name: 'period-to-appeal-runs',
  procedure: 'litigation',
  step: 'receive-judgment',
  clock: 'C-APPEAL',
  says: { zh: '判决十五日、裁定十日内可以上诉', en: 'Fifteen days to appeal, ten against a ruling' },
  starts: (file) =>
    suits(file)
      .filter((t) => t.stage === 'judged')
      .map(({ key, dossier }) => {
        const judgment = lastJudgment(dossier);
        return judgment && appealable(judgment)
          ? from(judgment.outcome.receivedOn, { track: key, length: appealDays(judgment) })
          : undefined;
      }),
});

const becomingFinal = consequence({
  id: 'HSE-71',
  name: 'judgment-is-final',
  kind: 'task',
  procedure: 'litigation',
  step: 'confirm-final',
  articles: [lit(85)],
  says: {
    zh: '上诉期满或者二审裁判作出的，裁判生效，应当登记并履行',
    en: 'No appeal is left: the judgment is final, to be entered and performed',
  },
  arises: ({ file, on, holidays }) =>
    suits(file).some((t) => t.stage === 'judged' && on > (appealEndsOn(t.dossier, holidays) ?? '')),
});

/** What follows by itself in a suit. */
export const litigationConsequences: readonly Consequence[] = [
  answering,
  attending,
  counting,
  risking,
  appealing,
  becomingFinal,
];
