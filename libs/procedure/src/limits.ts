import { type ClockSpec, type Holidays, type TimeLimit, timeLimit } from '@anjuan/calendar';
import { type Text, clocks } from '@anjuan/statute';
import { fineFen } from './dossier/penalty.js';
import { type CaseFile, tracksOf } from './kernel/file.js';
import { excludedFromNinety } from './ordinary/ninety-days.js';
import { currentHearing, currentNotice, noticeServedOn } from './ordinary/where.js';
import type { PaymentDossier } from './payment/dossier.js';
import type { ServiceDossier } from './service/dossier.js';
import { receivedOn } from './service/received.js';
import { publicity } from './three-systems/publicity.js';

/** A time limit that runs now, with its explanation. */
export interface RunningLimit extends TimeLimit {
  readonly title: Text;
}

type Starts = readonly [clock: string, start: string | undefined];

/** The limits that run for a file: each starts and ends by the acts it names, never by hand. */
export function limits(file: CaseFile, holidays: Holidays): readonly RunningLimit[] {
  return [...investigation(file), ...hearingSide(file), ...after(file, holidays)].flatMap(([id, start]) => {
    const clock = (clocks as Readonly<Record<string, ClockSpec>>)[id];
    if (!clock || !start) return [];
    const facts = id === 'C-90' ? { excluded: excludedFromNinety(file.dossier) } : {};
    return [{ ...timeLimit(clock, start, holidays, facts), title: clock.title }];
  });
}

function investigation({ dossier, stage }: CaseFile): Starts[] {
  const verifying = ['lead', 'verifying', 'filing'].includes(stage);
  const decided = dossier.decision ?? dossier.noPenalty ?? dossier.closure ?? dossier.outcome;
  return [
    ['C-VER', verifying ? dossier.origin?.on : undefined],
    // While the investigation is suspended the ninety days stand still.
    ['C-90', decided || stage === 'suspended' ? undefined : dossier.filing?.approvedOn],
    ['C-REV', dossier.reviewAsked?.on],
  ];
}

function hearingSide(file: CaseFile): Starts[] {
  const waiting = ['defence', 'rechecked'].includes(file.stage) && !currentHearing(file.dossier);
  const served = waiting ? noticeServedOn(file) : undefined;
  return [
    ['C-DEF', file.dossier.statement ? undefined : served],
    ['C-HEA', currentNotice(file.dossier)?.hearingRight && !file.dossier.statement?.hearingWaived ? served : undefined],
  ];
}

function after(file: CaseFile, holidays: Holidays): Starts[] {
  const decision = file.dossier.decision?.on;
  const announced = tracksOf<ServiceDossier>(file, 'service').find((t) => t.stage === 'announced')?.dossier.announcedOn;
  return [
    ['C-SER', decision && !receivedOn(file) ? decision : undefined],
    ['C-ANN', announced],
    ...paying(file),
    ['C-PUB7', publicationWaits(file, holidays) ? decision : undefined],
    ['C-SUM', file.dossier.onTheSpot && !file.dossier.onTheSpot.reportedOn ? decision : undefined],
  ];
}

function publicationWaits(file: CaseFile, holidays: Holidays): boolean {
  return ['due', 'drafted', 'cleared'].includes(publicity(file, holidays).state);
}

function paying(file: CaseFile): Starts[] {
  const payments = tracksOf<PaymentDossier>(file, 'payment');
  const settled = payments.some((t) => ['paid', 'deferred'].includes(t.stage));
  const cash = payments.find((t) => t.dossier.cash && !t.dossier.cash.remittedOn);
  return [
    ['C-PAY', fineFen(file.dossier.decision) > 0 && !settled ? receivedOn(file) : undefined],
    ['C-CASH', cash?.dossier.paidOn],
  ];
}
