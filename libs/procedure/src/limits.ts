import { type ClockSpec, type Holidays, type TimeLimit, timeLimit } from '@anjuan/calendar';
import { type Text, clocks } from '@anjuan/statute';
import { type CaseFile, tracksOf } from './kernel/file.js';
import { excludedFromNinety } from './ordinary/ninety-days.js';
import { currentHearing, currentNotice, noticeServedOn, servedOn } from './ordinary/where.js';
import type { ServiceDossier } from './service/dossier.js';
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
  const { dossier, procedure } = file;
  const decision = dossier.decision?.on;
  const received = procedure.startsWith('summary') ? dossier.onTheSpot?.handedOver?.on : servedOn(file, 'penalty-decision');
  const paid = tracksOf(file, 'payment').some((t) => t.stage === 'paid');
  const fined = dossier.decision?.penalties.some((p) => p.kind === 'fine') ?? false;
  const public_ = publicity(file, holidays).state;
  const waitingPublic = ['due', 'drafted', 'cleared'].includes(public_);
  const announced = tracksOf<ServiceDossier>(file, 'service').find((t) => t.stage === 'announced')?.dossier.announcedOn;
  return [
    ['C-SER', decision && !received ? decision : undefined],
    ['C-ANN', announced],
    ['C-PAY', fined && !paid ? received : undefined],
    ['C-PUB7', waitingPublic ? decision : undefined],
    ['C-SUM', procedure.startsWith('summary') && !dossier.onTheSpot?.reportedOn ? decision : undefined],
  ];
}
