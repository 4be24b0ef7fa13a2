import type { CivilDate } from '@anjuan/calendar';
import { type CaseFile, blankFile } from '../kernel/file.js';
import { enforcement } from '../enforcement/table.js';
import { ordinary } from '../ordinary/table.js';
import { payment } from '../payment/table.js';
import { nextTrack } from '../procedures.js';
import { publication } from '../publication/table.js';
import { service } from '../service/table.js';
import { summary } from '../summary/table.js';
import { type Doing, after, doingsOf } from './doing.fixture.js';

/** What a walk may do otherwise than usual. */
export interface Turns {
  readonly lead?: Doing['input'];
  readonly handlers?: readonly string[];
  readonly draft?: Doing['input'];
  readonly notice?: Doing['input'];
}

/** A file nothing has happened to. */
export const blank = blankFile('case-1', ordinary.id);

const do_ = (step: string, on: CivilDate, more: Omit<Doing, 'step' | 'on'> = {}): Doing => ({ step, on, ...more });

/** Hands a document over to the party on a day. */
export function handOver(document: string, on: CivilDate, { round = 1, key = 'service/1' } = {}): Doing {
  return do_('hand-over', on, { procedure: service, track: key, input: { document, round } });
}

/** Serves a document on a new track. */
export function serve(file: CaseFile, document: string, on: CivilDate, round = 1): CaseFile {
  return after(file, handOver(document, on, { round, key: nextTrack(file, 'service') }));
}

/** The fine paid at the bank. */
export function pay(file: CaseFile, on: CivilDate): CaseFile {
  return after(file, do_('settle-payment', on, { procedure: payment, track: nextTrack(file, 'payment') }));
}

/** The decision drafted, cleared and published by three persons. */
export function publishDecision(file: CaseFile, on: CivilDate): CaseFile {
  const track = nextTrack(file, 'publication');
  const step = (id: string, by: string) => do_(id, on, { procedure: publication, track, by });
  return after(file, step('draft-publication', 'li'), step('clear-publication', 'clerk'), step('publish', 'publisher'));
}

type Leg = readonly [from: string, go: (file: CaseFile, turns: Turns) => CaseFile];

const leg = (from: string, ...doings: readonly Doing[]): Leg => [from, (file) => after(file, ...doings)];

/** For each stage the stage before it on the shortest lawful walk, and the way from there. */
const legs: Readonly<Record<string, Leg>> = {
  lead: ['start', (file, { lead = {} }) => after(file, do_('register-lead', '2026-03-02', { input: lead }))],
  verifying: [
    'lead',
    (file, { handlers }) =>
      after(file, do_('assign-lead', '2026-03-02', { input: handlers ? { officers: handlers } : {} })),
  ],
  filing: leg('verifying', do_('record-scene', '2026-03-03'), do_('request-filing', '2026-03-03')),
  investigating: leg('filing', do_('approve-filing', '2026-03-04')),
  suspended: leg('investigating', do_('suspend-investigation', '2026-03-05')),
  concluded: [
    'investigating',
    (file, { draft = {} }) =>
      after(
        file,
        do_('order-correction', '2026-03-05'),
        do_('add-evidence', '2026-03-05'),
        do_('verify-evidence', '2026-03-06'),
        do_('conclude-investigation', '2026-03-09', { input: draft }),
      ),
  ],
  'pre-reviewing': leg('concluded', do_('submit-for-pre-review', '2026-03-09')),
  noticed: [
    'concluded',
    (file, { notice = {} }) => after(file, do_('approve-notice', '2026-03-10', { input: notice })),
  ],
  defence: leg('noticed', handOver('prior-notice', '2026-03-11'), do_('open-statement-period', '2026-03-11')),
  hearing: leg('defence', do_('request-hearing', '2026-03-12')),
  heard: leg('hearing', do_('schedule-hearing', '2026-03-16'), do_('hold-hearing', '2026-03-27')),
  rechecked: leg('defence', do_('record-statement', '2026-03-12'), do_('recheck-statement', '2026-03-13')),
  // The five working days of the party end on 2026-03-18.
  'in-review': leg('defence', do_('submit-for-legal-review', '2026-03-19')),
  reviewed: leg('in-review', do_('pass-legal-review', '2026-03-20')),
  'transfer-advised': leg('in-review', do_('advise-transfer', '2026-03-20')),
  deliberated: leg('reviewed', do_('deliberate', '2026-03-23')),
  decided: leg('defence', do_('make-decision', '2026-03-24')),
  served: leg(
    'decided',
    handOver('penalty-decision', '2026-03-25', { key: 'service/2' }),
    do_('confirm-decision-served', '2026-03-25'),
  ),
  performing: leg('served', do_('start-performance', '2026-03-25')),
  // Fifteen days from service end on 2026-04-09.
  enforcing: leg('performing', do_('demand-performance', '2026-04-10')),
  'no-penalty': leg('concluded', do_('decide-no-penalty', '2026-03-10')),
  terminated: leg('investigating', do_('terminate-investigation', '2026-03-05')),
  closed: leg('terminated', do_('close-case', '2026-03-06')),
  archived: leg('closed', do_('archive-case', '2026-03-09')),
  'not-filed': leg('verifying', do_('refuse-filing', '2026-03-03')),
  transferred: leg('lead', do_('transfer-case', '2026-03-03')),
};

/** The stages there is a walk to. */
export const stagesWithWalk: readonly string[] = Object.keys(legs);

/** Files by stage, walked to once: nobody can change them. */
const walked = new Map<string, CaseFile>();

/** The file at a stage, by the shortest lawful walk of real decisions. */
export function fileAt(stage: string, turns: Turns = {}): CaseFile {
  if (stage === 'start') return blank;
  const [from, go] = legs[stage] ?? [];
  if (!from || !go) throw new Error(`no walk to ${stage}`);
  if (Object.keys(turns).length > 0) return go(fileAt(from, turns), turns);
  const file = walked.get(stage) ?? go(fileAt(from), {});
  walked.set(stage, file);
  return file;
}

const inForce = doingsOf(enforcement, 'enforcement/1');

/** A penalty case that was decided, paid, published and closed by 2026-04-01. */
export function closedCase(turns: Turns = {}): CaseFile {
  const published = publishDecision(pay(fileAt('performing', turns), '2026-03-30'), '2026-03-31');
  return after(published, do_('close-case', '2026-04-01'));
}

/** The decided fine was demanded and never paid; the party died without an estate, and the case was closed over it. */
export function closedUnpaid(...before: readonly Doing[]): CaseFile {
  const demanded = after(
    publishDecision(fileAt('performing'), '2026-03-26'),
    do_('demand-performance', '2026-04-10'),
    ...before,
    inForce('demand-enforcement', { on: '2026-04-10' }),
    inForce('end-collection', { on: '2026-04-13' }),
  );
  return after(demanded, do_('close-case', '2026-04-20', { input: { ground: 'enforcement-ended' } }));
}

/** A closed file in the archive. */
export function archive(file: CaseFile, by = 'archivist'): CaseFile {
  return after(file, { step: 'archive-case', by });
}

const onTheSpot = doingsOf(summary);
const inCash = doingsOf(payment, 'payment/1');

/** A ticket of fifty yuan from the street to the archive, all on one day, the fine taken in cash. */
const ticketStory: readonly Doing[] = [
  onTheSpot('open-on-the-spot'),
  onTheSpot('confirm-eligible'),
  onTheSpot('show-certificates'),
  onTheSpot('tell-and-hear'),
  onTheSpot('decide-on-the-spot'),
  onTheSpot('hand-over-ticket'),
  inCash('settle-in-cash'),
  inCash('remit-cash'),
  onTheSpot('report-to-unit'),
  onTheSpot('close-summary'),
  onTheSpot('archive-summary'),
];

/** The ticket after one of its steps; `changes` names what is done otherwise, or not at all. */
export function ticketAfter(
  step: string,
  changes: Readonly<Record<string, Partial<Doing> | 'left out'>> = {},
): CaseFile {
  const until = ticketStory.slice(0, ticketStory.findIndex((doing) => doing.step === step) + 1);
  const doings = until.flatMap((doing) => {
    const change = changes[doing.step];
    return change === 'left out' ? [] : [{ ...doing, ...change }];
  });
  return after(blankFile('ticket-1', summary.id), ...doings);
}

/** A closed ticket in the archive. */
export function archiveTicket(file: CaseFile): CaseFile {
  return after(file, onTheSpot('archive-summary'));
}
