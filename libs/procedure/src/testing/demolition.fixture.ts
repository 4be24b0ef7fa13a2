import type { CivilDate } from '@anjuan/calendar';
import { demolition } from '../demolition/table.js';
import type { CaseFile } from '../kernel/file.js';
import { nextTrack } from '../procedures.js';
import { type Doing, after, doingsOf } from './doing.fixture.js';
import { demolitionOrdered } from './rows/closing.fixture.js';
import { reconsideration } from '../reconsideration/table.js';
import { fileAt, handOver } from './walk.fixture.js';

/** Doings of the first demolition of a file. */
export const d = doingsOf(demolition, 'demolition/1');

/** The same with a day and other words. */
export const on = (step: string, day: CivilDate, input: Doing['input'] = {}): Doing => d(step, { on: day, input });

/** A paper of the first demolition handed over to the party. */
export function served(file: CaseFile, document: string, day: CivilDate): CaseFile {
  return after(file, handOver(document, day, { key: nextTrack(file, 'service') }));
}

const demolitionDraft = { draft: { penalties: [{ kind: 'demolition-order', content: '限期十五日内自行拆除。' }] } };
const untoldReason = { 'DEC-06': '该决定系补录，原文书未载明救济途径。' };
const untold: Doing = { step: 'make-decision', on: '2026-03-24', input: { remedyTold: false }, reasons: untoldReason };
const serving: readonly Doing[] = [{ step: 'confirm-decision-served' }, { step: 'start-performance' }];
/** The term begins all the same, with a reason. */
export const silentOrder = (): CaseFile =>
  after(
    walkTo.untold(),
    d('start-demolition', { input: { dueOn: '2026-04-10' }, reasons: { 'DEM-01': '已另行书面告知救济途径。' } }),
  );

/** Ways to each stage, each from the one before it; the days are those of a demolition by force in the autumn of 2026. */
export const walkTo = {
  stopped: (): CaseFile => after(fileAt('investigating'), d('order-stop')),
  asked: (): CaseFile => after(walkTo.stopped(), d('ask-planning-opinion')),
  answered: (correctable = false): CaseFile =>
    after(walkTo.asked(), d('record-planning-opinion', { input: { correctable } })),
  correcting: (): CaseFile => after(walkTo.answered(true), d('order-building-correction')),
  corrected: (inTime = true): CaseFile =>
    after(walkTo.correcting(), on('verify-building-correction', '2026-03-09', { inTime })),
  uncorrectable: (): CaseFile => after(walkTo.answered(), d('find-uncorrectable')),
  /** The decision kept silent about the remedies. */
  untold: (): CaseFile =>
    after(served(after(fileAt('deliberated', demolitionDraft), untold), 'penalty-decision', '2026-03-25'), ...serving),
  ordered: (): CaseFile => after(demolitionOrdered(), d('start-demolition', { input: { dueOn: '2026-04-10' } })),
  announced: (order: CaseFile = walkTo.ordered()): CaseFile =>
    after(order, on('announce-demolition', '2026-04-13', { dueOn: '2026-04-24' })),
  demanded: (order: CaseFile = walkTo.ordered()): CaseFile =>
    served(
      after(walkTo.announced(order), on('demand-demolition', '2026-04-27', { dueOn: '2026-05-11' })),
      'demolition-demand',
      '2026-04-28',
    ),
  decided: (order: CaseFile = walkTo.ordered()): CaseFile =>
    served(after(walkTo.demanded(order), on('decide-demolition', '2026-05-12')), 'demolition-decision', '2026-05-13'),
  /** Both remedy periods end on 2026-09-28: six months fall into the Mid-Autumn days. */
  waiting: (order: CaseFile = walkTo.ordered()): CaseFile =>
    after(walkTo.decided(order), on('record-instruction', '2026-05-14')),
  scheduled: (): CaseFile => after(walkTo.waiting(), on('schedule-demolition', '2026-09-29', { day: '2026-10-20' })),
  executed: (): CaseFile => after(walkTo.scheduled(), on('execute-demolition', '2026-10-20')),
  forced: (): CaseFile => after(walkTo.executed(), d('hand-over-property'), d('measure-forced-demolition')),
  agreed: (): CaseFile => after(walkTo.waiting(), on('agree-on-demolition', '2026-06-01')),
  suspended: (input: Doing['input'] = {}): CaseFile =>
    after(walkTo.waiting(), on('suspend-demolition', '2026-06-01', input)),
  /** A structure of nobody: the ten days of the notice end on 2026-03-16, the fourteenth being a Saturday. */
  ownerless: (): CaseFile => after(fileAt('investigating'), d('announce-unknown-builder')),
  approved: (): CaseFile => after(walkTo.ownerless(), on('approve-ownerless-removal', '2026-03-17')),
};

const r = doingsOf(reconsideration, 'reconsideration/1');
const copy = {
  authority: '天津市和平区人民政府',
  number: '和平复〔2026〕8号',
  claims: '请求撤销限期拆除决定。',
  acceptedOn: '2026-05-18',
};
/** The party asked for reconsideration in time, before or after a stage. */
export const contested = (file: CaseFile, day = '2026-05-18'): CaseFile =>
  after(file, r('receive-copy', { on: day, input: { ...copy, receivedOn: day } }));
/** And the authority decided. */
export const decidedThere = (file: CaseFile, outcome: string, day = '2026-07-10', copied = '2026-05-18'): CaseFile =>
  after(
    contested(file, copied),
    r('submit-reply', {
      input: { evidence: ['1'], opinion: '请求维持。', evidenceFromBefore: true },
    }),
    r('receive-decision', { on: day, input: { outcome, number: '和平复决〔2026〕8号', receivedOn: day } }),
  );
