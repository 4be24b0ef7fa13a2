import type { CivilDate } from '@anjuan/calendar';
import { crimeTransfer } from '../crime-transfer/table.js';
import type { CaseFile } from '../kernel/file.js';
import { litigation } from '../litigation/table.js';
import { reconsideration } from '../reconsideration/table.js';
import { supervision } from '../supervision/table.js';
import { type Doing, after, doingsOf } from './doing.fixture.js';
import { fileAt, ticketAfter } from './walk.fixture.js';

/** Doings on the first track of each kind. */
export const r = doingsOf(reconsideration, 'reconsideration/1');
export const l = doingsOf(litigation, 'litigation/1');
export const c = doingsOf(crimeTransfer, 'crime-transfer/1');
export const v = doingsOf(supervision, 'supervision/1');

type Input = Doing['input'];

/** Decided on 24 March 2026, received on the 25th, nothing attacked yet. */
export const performing = (): CaseFile => fileAt('performing');
/** A ticket of 2 March in the hands of the party. */
export const ticket = (): CaseFile => ticketAfter('hand-over-ticket');

/** The copy of an application of 30 March came on 1 April. */
export function copied(file: CaseFile = performing(), input: Input = {}): CaseFile {
  return after(file, r('receive-copy', { on: '2026-04-01', input: { acceptedOn: '2026-03-30', ...input } }));
}

/** The office replied in time. */
export const replied = (file?: CaseFile): CaseFile => after(copied(file), r('submit-reply', { on: '2026-04-10' }));

/** The decision of the authority came on 11 May. */
export function reconsidered(input: Input = {}, file?: CaseFile): CaseFile {
  return after(replied(file), r('receive-decision', { on: '2026-05-11', input }));
}

/** The ticket went through reconsideration and was upheld on 31 March. */
export function ticketReconsidered(): CaseFile {
  const copy = after(ticket(), r('receive-copy', { on: '2026-03-10' }));
  return after(copy, r('submit-reply', { on: '2026-03-16' }), r('receive-decision', { on: '2026-03-31' }));
}

/** A suit whose statement came on 6 May. */
export const sued = (file: CaseFile = performing()): CaseFile =>
  after(file, l('receive-statement', { on: '2026-05-06' }));
export const answered = (file?: CaseFile): CaseFile => after(sued(file), l('file-evidence', { on: '2026-05-08' }));
/** A session on 18 May, told of on the 11th. */
export const scheduled = (file?: CaseFile): CaseFile =>
  after(answered(file), l('set-court-session', { on: '2026-05-11' }));
export const attended = (file?: CaseFile): CaseFile =>
  after(scheduled(file), l('record-head-attended', { on: '2026-05-18' }));

/** Judged in first instance; the paper came on 1 June. */
export function judged(input: Input = {}, file?: CaseFile): CaseFile {
  return after(attended(file), l('receive-judgment', { on: '2026-06-01', input }));
}

/** Judged in second instance without a session; the paper came on a day. */
export function judgedAgain(input: Input = {}, on: CivilDate = '2026-07-15', file?: CaseFile): CaseFile {
  return after(judged({}, file), l('record-appeal', { on: '2026-06-10' }), l('receive-judgment', { on, input }));
}

/** The judgment of first instance took effect on 17 June, the day after the time to appeal. */
export function final(input: Input = {}, file?: CaseFile): CaseFile {
  return after(judged(input, file), l('confirm-final', { on: '2026-06-17', input: { finalOn: '2026-06-17' } }));
}

/** A suspected crime reported on a day to the head. */
export function suspected(file: CaseFile = fileAt('investigating'), on: CivilDate = '2026-03-05'): CaseFile {
  return after(file, c('report-suspected-crime', { on }));
}

export const approvedTransfer = (file?: CaseFile): CaseFile => after(suspected(file), c('approve-crime-transfer'));
export const atPolice = (file?: CaseFile): CaseFile => after(approvedTransfer(file), c('hand-to-police'));
export const policeRefused = (file?: CaseFile): CaseFile => after(atPolice(file), c('record-police-refusal'));
export const policeAccepted = (file?: CaseFile): CaseFile => after(atPolice(file), c('record-police-acceptance'));

/** Taken by the police, judged by the court, all on one day. */
export function sentenced(
  kind: string,
  file: CaseFile = fileAt('investigating'),
  on: CivilDate = '2026-03-05',
): CaseFile {
  return after(
    suspected(file, on),
    c('approve-crime-transfer'),
    c('hand-to-police'),
    c('record-police-acceptance'),
    c('hand-over-things'),
    c('record-crime-result', { input: { kind } }),
  );
}

/** A fine of five thousand yuan on a person, decided on 24 March: of the type that Tianjin has filed. */
export function decidedMajor(): CaseFile {
  const draft = { penalties: [{ kind: 'fine', amountFen: 500_000 }] };
  return after(fileAt('deliberated', { draft }), { step: 'make-decision', on: '2026-03-24' });
}
