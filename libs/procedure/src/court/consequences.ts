import { acl, apl } from '@anjuan/statute';
import { paperServedOn } from '../enforcing/papers.js';
import { type Consequence, consequence, from, runs } from '../kernel/consequence.js';
import { type CaseFile, tracksOf } from '../kernel/file.js';
import { remainingFen } from '../payment/amounts.js';
import { grantedDeferrals } from '../payment/deferral.js';
import { remedyOpen } from '../remedies.js';
import type { CourtDossier } from './dossier.js';
import { windowOpen, windowStartsOn } from './window.js';

const courts = (file: CaseFile) => tracksOf<CourtDossier>(file, 'court');
const applied = (file: CaseFile) => courts(file).some((t) => t.dossier.application);

/** Whether the three months matter: money is owed, nobody has asked the court, and no remedy is pending. */
function waitsForCourt(file: CaseFile): boolean {
  const over = file.dossier.closure !== undefined || applied(file) || remedyOpen(file);
  return !over && file.dossier.decision !== undefined && remainingFen(file) > 0;
}

const asking = runs({
  id: 'CRT-02',
  name: 'court-to-be-asked-within-three-months',
  procedure: 'court',
  step: 'apply-to-court',
  clock: 'C-CRT',
  says: {
    zh: '自复议和起诉期限均届满之日起三个月内申请法院强制执行',
    en: 'The court is asked within three months of the end of both remedy periods',
  },
  // Before anybody has demanded payment the window is no news; the task below tells when it is open.
  starts(file, holidays) {
    const demanded = file.stage === 'enforcing' || courts(file).some((t) => !t.ended);
    if (!demanded || !waitsForCourt(file) || grantedDeferrals(file).length > 0) return [];
    return [from(windowStartsOn(file, holidays))];
  },
});

const afterPlan = runs({
  id: 'PAY-04',
  name: 'court-window-starts-at-the-end-of-the-plan',
  procedure: 'payment',
  step: 'approve-deferral',
  clock: 'C-CRT',
  articles: [apl(72, 2)],
  says: {
    zh: '批准延期、分期缴纳的，申请法院强制执行的期限自延期、分期期限结束之日起计算',
    en: 'With a granted plan the three months run from its end',
  },
  starts: (file, holidays) =>
    waitsForCourt(file) && grantedDeferrals(file).length > 0 ? [from(windowStartsOn(file, holidays))] : [],
});

const open = consequence({
  id: 'CRT-02',
  name: 'court-window-is-open',
  kind: 'task',
  articles: [acl(53), acl(54)],
  says: {
    zh: '申请法院强制执行的三个月期限已经开始，应当尽早催告并申请',
    en: 'The three months have begun: demand and apply early, for ten working days and the service must fit',
  },
  procedure: 'court',
  step: 'demand-before-court',
  arises: ({ file, on, holidays }) => waitsForCourt(file) && windowOpen(file, on, holidays),
});

const demanding = runs({
  id: 'CRT-03',
  name: 'ten-working-days-of-the-demand-run',
  procedure: 'court',
  step: 'demand-before-court',
  clock: 'C-DEM',
  says: {
    zh: '催告书送达满十个工作日后方可申请法院强制执行',
    en: 'The court may be asked when ten working days have passed since the demand was served',
  },
  starts: (file) =>
    courts(file)
      .filter((t) => t.stage === 'demanded')
      .map((t) => from(paperServedOn(file, t.key, 'demand'), { track: t.key })),
});

const reviewing = runs({
  id: 'CRT-06',
  name: 'higher-court-to-be-asked-in-fifteen-days',
  procedure: 'court',
  step: 'record-refusal',
  clock: 'C-CRTREV',
  says: {
    zh: '收到不予受理、不准予执行的裁定之日起十五日内，可以向上一级法院申请复议',
    en: 'Against a refusal the higher court may be asked within fifteen days',
  },
  starts: (file) =>
    courts(file)
      .filter((t) => ['refused', 'disallowed'].includes(t.stage))
      .map((t) => from(t.dossier.refusal?.receivedOn, { track: t.key })),
});

const noFee = consequence({
  id: 'CRT-07',
  name: 'no-filing-fee-and-cost-on-the-debtor',
  kind: 'routing',
  articles: [acl(60)],
  says: {
    zh: '申请法院强制执行不缴纳申请费，强制执行的费用由被执行人承担',
    en: 'No filing fee is paid; the cost of enforcement is the debtor’s',
  },
  procedure: 'court',
  step: 'apply-to-court',
  arises: ({ file }) => courts(file).some((t) => !t.ended && t.dossier.application),
});

/** What follows by itself on the road to the court: CRT-02, CRT-03, CRT-06, CRT-07, PAY-04. */
export const courtConsequences: readonly Consequence[] = [asking, afterPlan, open, demanding, reviewing, noFee];
