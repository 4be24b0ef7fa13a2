import { type Consequence, from, runs } from '../kernel/consequence.js';
import type { CaseFile } from '../kernel/file.js';
import { receivedOn } from '../service/received.js';
import { decisionFacts } from './ninety-days.js';
import { routingConsequences } from './routing/consequences.js';
import { termConsequences } from './term-consequences.js';
import { verificationFacts } from './verifying.js';
import { currentHearing, currentNotice, noticeServedOn } from './where.js';

/** Day the statement period began, while the party may still speak or ask for a hearing. */
function waitingSince(file: CaseFile) {
  const waits = ['defence', 'rechecked'].includes(file.stage) && !currentHearing(file.dossier);
  return waits ? noticeServedOn(file) : undefined;
}

const verifying = runs({
  id: 'CLU-01',
  name: 'lead-checked-in-time',
  procedure: 'ordinary',
  step: 'register-lead',
  clock: 'C-VER',
  says: { zh: '线索应当在规定的工作日内核查完毕', en: 'A lead is checked within its working days' },
  starts: ({ dossier, stage }) => [
    ['lead', 'verifying', 'filing'].includes(stage)
      ? from(dossier.origin?.on, { facts: verificationFacts(dossier) })
      : undefined,
  ],
});

const deciding = runs({
  id: 'DEC-03',
  name: 'decided-within-ninety-days',
  procedure: 'ordinary',
  step: 'approve-filing',
  clock: 'C-90',
  says: { zh: '应当自立案之日起九十日内作出处罚决定', en: 'The decision is made within ninety days of filing' },
  starts({ dossier, stage }) {
    const over = dossier.decision ?? dossier.noPenalty ?? dossier.closure ?? dossier.outcome;
    // While the investigation is suspended the ninety days stand still.
    if (over || stage === 'suspended') return [];
    return [from(dossier.filing?.approvedOn, { facts: decisionFacts(dossier) })];
  },
});

const suppliedWhy = { zh: '等待补充材料', en: 'waiting for papers' };

const reviewing = runs({
  id: 'REV-08',
  name: 'review-answered-in-ten-working-days',
  procedure: 'ordinary',
  step: 'submit-for-legal-review',
  clock: 'C-REV',
  says: {
    zh: '法制审核应当自收到材料之日起十个工作日内完成',
    en: 'Legal review ends ten working days after the papers came',
  },
  starts({ dossier: { reviewAsked } }) {
    const waits = reviewAsked?.waits ?? [];
    // While papers are missing the ten days stand still.
    if (waits.some(({ to }) => to === undefined)) return [];
    const excluded = waits.map((w) => ({ from: w.from, to: w.to ?? w.from, why: suppliedWhy }));
    return [from(reviewAsked?.on, excluded.length > 0 ? { facts: { excluded } } : {})];
  },
});

const speaking = runs({
  id: 'NOT-04',
  name: 'statement-period-runs',
  procedure: 'ordinary',
  step: 'open-statement-period',
  clock: 'C-DEF',
  says: {
    zh: '当事人陈述申辩期限为收到告知书后五个工作日',
    en: 'The party may speak for five working days after the notice',
  },
  starts(file) {
    const stated = currentNotice(file.dossier)?.statementDays;
    return [file.dossier.statement ? undefined : from(waitingSince(file), stated ? { length: stated } : {})];
  },
});

const askingForHearing = runs({
  id: 'HEA-02',
  name: 'hearing-request-period-runs',
  procedure: 'ordinary',
  step: 'open-statement-period',
  clock: 'C-HEA',
  says: { zh: '当事人可以在告知后五个工作日内申请听证', en: 'A hearing may be asked for within five working days' },
  starts(file) {
    const asks = currentNotice(file.dossier)?.hearingRight && !file.dossier.statement?.hearingWaived;
    return [asks ? from(waitingSince(file)) : undefined];
  },
});

const serving = runs({
  id: 'SER-01',
  name: 'decision-served-in-seven-working-days',
  procedure: 'ordinary',
  step: 'make-decision',
  clock: 'C-SER',
  says: { zh: '处罚决定书应当在七个工作日内送达当事人', en: 'The decision is served within seven working days' },
  starts: (file) => [receivedOn(file) ? undefined : from(file.dossier.decision?.on)],
});

/** What follows by itself on the main line of the ordinary procedure. */
export const ordinaryConsequences: readonly Consequence[] = [
  verifying,
  deciding,
  reviewing,
  speaking,
  askingForHearing,
  serving,
  ...termConsequences,
  ...routingConsequences,
];
