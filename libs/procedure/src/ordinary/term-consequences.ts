import { apl, house, order55 } from '@anjuan/statute';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import type { CaseFile } from '../kernel/file.js';
import { limitationClock } from '../rules/limitation.js';
import { closingGroundOn } from './closing-ground.js';
import { excludedFromDecision } from './ninety-days.js';
import { guardianDue } from './steps/order-guardian/index.js';
import { foundOn, verificationFacts } from './verifying.js';
import { currentHearing, servedOn } from './where.js';

const beforeFiling = ({ stage }: Pick<CaseFile, 'stage'>): boolean => ['lead', 'verifying', 'filing'].includes(stage);

const filing = runs({
  id: 'CLU-01',
  name: 'environmental-case-filed-in-fifteen-days',
  procedure: 'ordinary',
  step: 'register-lead',
  clock: 'C-FILE-ENV',
  says: {
    zh: '生态环境领域应当自发现线索之日起十五日内立案（经批准可以延长）',
    en: 'An environmental case is filed within fifteen days of the lead, longer with approval',
  },
  starts: (file) => [
    beforeFiling(file) ? from(foundOn(file.dossier), { facts: verificationFacts(file.dossier) }) : undefined,
  ],
});

const extending = consequence({
  id: 'DEC-04',
  name: 'extension-lengthens-the-ninety-days',
  kind: 'counter',
  procedure: 'ordinary',
  step: 'extend-decision-period',
  articles: [order55(29, 1), house('DEC-04')],
  says: {
    zh: '经批准的延期计入作出决定的期限',
    en: 'An approved extension is added to the term of the decision',
  },
  arises: ({ file: { dossier } }) => !dossier.decision && (dossier.terms?.decision ?? []).length > 0,
});

const leavingOut = consequence({
  id: 'DEC-05',
  name: 'excluded-days-left-out-of-the-ninety-days',
  kind: 'counter',
  procedure: 'ordinary',
  step: 'leave-out-days',
  articles: [order55(29, 2), order55(30)],
  says: {
    zh: '听证、检测、检验、鉴定和中止的期间不计入作出决定的期限',
    en: 'Hearing, testing, inspection, appraisal and suspension do not count toward the term',
  },
  arises: ({ file: { dossier } }) => !dossier.decision && excludedFromDecision(dossier).length > 0,
});

const resuming = consequence({
  id: 'SUS-02',
  name: 'term-runs-on-from-the-day-after-suspension',
  kind: 'counter',
  procedure: 'ordinary',
  step: 'resume-investigation',
  articles: [order55(30), apl(60)],
  says: {
    zh: '中止原因消除后期限自次日起继续计算，中止的期间按区间保存',
    en: 'When the ground is gone the term runs on from the next day; the suspended days are kept as an interval',
  },
  arises: ({ file: { dossier } }) => (dossier.suspensions ?? []).some(({ to }) => to !== undefined),
});

const notifying = runs({
  id: 'HEA-04',
  name: 'hearing-notified-seven-working-days-ahead',
  procedure: 'ordinary',
  step: 'schedule-hearing',
  clock: 'C-HNOT',
  says: {
    zh: '听证通知应当在举行听证的七个工作日前送达',
    en: 'The notice of the hearing reaches the party seven full working days before it',
  },
  starts(file) {
    const hearing = currentHearing(file.dossier);
    const waits = hearing?.status === 'scheduled' && !servedOn(file, 'hearing-notice', hearing.round);
    return [waits ? from(hearing.heldOn) : undefined];
  },
});

const closing = runs({
  id: 'CLO-02',
  name: 'closed-within-fifteen-working-days',
  procedure: 'ordinary',
  step: 'close-case',
  clock: 'C-CLOSE',
  says: {
    zh: '结案事由出现后应当在十五个工作日内填表报批',
    en: 'The form of closure goes to the head within fifteen working days of its ground',
  },
  starts: (file) => [file.dossier.closure ? undefined : from(closingGroundOn(file))],
});

const guarding = consequence({
  id: 'EXI-01',
  name: 'guardian-order-goes-out-with-the-decision',
  kind: 'document',
  procedure: 'ordinary',
  step: 'decide-no-penalty',
  articles: [apl(30), apl(31)],
  says: {
    zh: '因年龄或者精神状况不予处罚的，随不予处罚决定制发责令监护人管教（看管）文书',
    en: 'Where age or incapacity is the ground, an order to the guardian goes out with the decision',
  },
  arises: ({ file: { dossier } }) => guardianDue(dossier) && dossier.guardianOrder === undefined,
});

/** Day the act ended, while it is not filed and does not go on; by the clock that counts. */
function actedOn({ dossier, stage }: CaseFile, clock: 'C-LIM' | 'C-LIM-5Y') {
  const { harm, continuing } = dossier.filing?.limitation ?? {};
  const counts = beforeFiling({ stage }) && !continuing && limitationClock(dossier, harm) === clock;
  return counts ? dossier.actOn : undefined;
}

const limiting = runs({
  id: 'LIM-01',
  name: 'act-discovered-within-two-years',
  procedure: 'ordinary',
  step: 'register-lead',
  clock: 'C-LIM',
  says: {
    zh: '追责时效自违法行为终了之日起计算，立案前应当核对',
    en: 'The limitation runs from the end of the act; it is checked before filing',
  },
  starts: (file) => [from(actedOn(file, 'C-LIM'))],
});

const limitingLonger = runs({
  id: 'LIM-02',
  name: 'harmful-act-discovered-within-five-years',
  procedure: 'ordinary',
  step: 'request-filing',
  clock: 'C-LIM-5Y',
  says: {
    zh: '涉及生命健康、金融安全且有危害后果，或者造成环境污染、生态破坏的，追责时效为五年',
    en: 'Five years where life, health or finance was harmed, or the environment was polluted or damaged',
  },
  starts: (file) => [from(actedOn(file, 'C-LIM-5Y'))],
});

/** What follows by itself from the terms of the agency: filing, extensions, times left out, notice of a hearing, closure. */
export const termConsequences: readonly Consequence[] = [
  limiting,
  limitingLonger,
  filing,
  extending,
  leavingOut,
  resuming,
  notifying,
  closing,
  guarding,
];
