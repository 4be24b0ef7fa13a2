import type { CaseFile } from '../../kernel/file.js';
import { enforcement } from '../../enforcement/table.js';
import { payment } from '../../payment/table.js';
import { service } from '../../service/table.js';
import { recording } from '../../three-systems/recording.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { type Turns, closedCase, fileAt, pay, publishDecision, serve } from '../walk.fixture.js';
import { recordingRows } from './shared.fixture.js';

const performing = (turns: Turns = {}) => fileAt('performing', turns);
const published = (file: CaseFile) => publishDecision(file, '2026-03-26');
const settled = () => published(pay(performing(), '2026-03-26'));
const enforcing = () => after(published(performing()), { step: 'demand-performance', on: '2026-04-10' });
const p = doingsOf(payment, 'payment/1');
const e = doingsOf(enforcement, 'enforcement/1');
const partlyPaid = () => after(enforcing(), p('record-part-payment'));
/** The party died and left nothing. */
const ended = (file: CaseFile) => after(file, e('demand-enforcement', { on: '2026-04-10' }), e('end-collection'));
const enforcementEnded = () => ended(enforcing());
const writtenOff = () => after(ended(partlyPaid()), p('write-off-payment'));
const paidLate = () => pay(published(performing()), '2026-04-14');
const planned = (file: CaseFile): CaseFile =>
  after(file, {
    step: 'plan-service',
    procedure: service,
    track: 'service/9',
    input: { document: 'penalty-decision' },
    reasons: { 'HSE-08': '另送代理人一份。' },
  });

/** Decided on 17 September and served on the 18th: the fifteen days end in the National Day week. */
const autumn = () =>
  after(
    serve(after(fileAt('defence'), { step: 'make-decision', on: '2026-09-17' }), 'penalty-decision', '2026-09-18'),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
  );

/** A demolition order, reviewed, deliberated, decided and served; nothing has been torn down. */
export const demolitionOrdered = () => {
  const decided = after(
    fileAt('deliberated', { draft: { penalties: [{ kind: 'demolition-order', content: '限期十五日内自行拆除。' }] } }),
    { step: 'make-decision', on: '2026-03-24' },
  );
  return published(
    after(
      serve(decided, 'penalty-decision', '2026-03-25'),
      { step: 'confirm-decision-served' },
      { step: 'start-performance' },
    ),
  );
};

const unrecorded = (gap?: string) => () =>
  after(
    fileAt('investigating'),
    { step: 'question-party', unrecorded: true, ...(gap ? { gap } : {}) },
    { step: 'terminate-investigation' },
    { step: 'close-case' },
  );
const approvedLate = () => {
  const file = unrecorded('device')();
  return after(file, { step: 'approve-gap', input: { seq: recording(file).waiting[0]?.seq } });
};

/** Service of the decision, performance, closing, archive: law.md N23–N27. */
export const closingRows: readonly RuleRow[] = [
  ...rulesOf('confirm-decision-served', () => fileAt('decided'), {
    holds: [
      [
        'decision-served-with-proof',
        'served with 送达回证',
        { at: () => serve(fileAt('decided'), 'penalty-decision', '2026-03-25') },
      ],
    ],
    fails: [['decision-served-with-proof', 'the decision was made and not served']],
  }),
  ...rulesOf('demand-performance', () => performing(), {
    holds: [
      ['performance-overdue', 'the day after the fifteen days', { on: '2026-04-10' }],
      ['performance-overdue', 'vector E: overdue from 2026-10-09', { at: autumn, on: '2026-10-09' }],
    ],
    fails: [
      ['performance-overdue', 'the fifteenth day is the party’s', { on: '2026-04-09' }],
      [
        'performance-overdue',
        'vector E: the term ends on 2026-10-08, not in the holidays',
        { at: autumn, on: '2026-10-08' },
      ],
    ],
  }),
  ...rulesOf('close-case', settled, {
    holds: [
      ['fine-settled', 'the fine was paid'],
      ['fine-settled', 'no fine, nothing to pay', { at: () => fileAt('terminated') }],
      [
        'fine-settled',
        'enforcement has lawfully ended without payment',
        { at: enforcementEnded, input: { ground: 'enforcement-ended' } },
      ],
      [
        'closing-ground-fits',
        'ended by the death of the party',
        { at: enforcementEnded, input: { ground: 'enforcement-ended' } },
      ],
      [
        'every-track-ended',
        'a part was paid and the rest written off',
        { at: writtenOff, input: { ground: 'enforcement-ended' } },
      ],
      ['additional-fine-dealt-with', 'paid in time'],
      [
        'additional-fine-dealt-with',
        'paid late, and what was added as well',
        { at: () => after(paidLate(), p('record-additional-fine', { input: { amountFen: 30_000 } })) },
      ],
      ['closing-ground-fits', 'performed (执行完毕)'],
      ['closing-ground-fits', 'investigation terminated', { at: () => fileAt('terminated') }],
      ['closing-ground-fits', 'no penalty', { at: () => fileAt('no-penalty') }],
      ['no-open-duty', 'nothing was ordered away, no cash was taken'],
      ['every-track-ended', 'served, paid and published'],
      ['publication-dealt-with', 'published'],
      [
        'publication-dealt-with',
        'a minor’s case is never published',
        {
          at: () =>
            pay(
              performing({
                lead: {
                  party: { ref: 'p-3', commitment: 'e'.repeat(64), kind: 'person', label: '张××', bornIn: 2010 },
                },
              }),
              '2026-03-26',
            ),
        },
      ],
    ],
    fails: [
      ['fine-settled', 'the fine is unpaid and nobody demanded it', { at: () => published(performing()) }],
      [
        'closing-ground-fits',
        'enforcement that never paid is not 执行完毕',
        { at: enforcing, input: { ground: 'performed' } },
      ],
      [
        'closing-ground-fits',
        'another ground does not hide an unpaid fine',
        { at: enforcing, input: { ground: 'other' } },
      ],
      ['closing-ground-fits', 'demanded is not yet ended', { at: enforcing, input: { ground: 'enforcement-ended' } }],
      ['additional-fine-dealt-with', 'paid five days late and nothing was added', { at: paidLate }],
      ['closing-ground-fits', 'a decided case does not close as no penalty', { input: { ground: 'no-penalty' } }],
      [
        'closing-ground-fits',
        'a terminated case was not performed',
        { at: () => fileAt('terminated'), input: { ground: 'performed' } },
      ],
      ['every-track-ended', 'a service is still under way', { at: () => planned(settled()) }],
      ['every-track-ended', 'a part of the fine is paid', { at: partlyPaid, input: { ground: 'enforcement-ended' } }],
      ['no-open-duty', 'the ordered demolition was not verified', { at: demolitionOrdered }],
      ['publication-dealt-with', 'paid, and not published', { at: () => pay(performing(), '2026-03-26') }],
    ],
  }),
  ...rulesOf('archive-case', () => fileAt('closed'), {
    holds: [
      ['every-track-ended', 'nothing ran beside the investigation'],
      ['file-complete', 'every act reaches its grade'],
      ['file-complete', 'the gap was explained and approved', { at: approvedLate }],
      ['no-gap-without-reason-and-approval', 'every act reaches its grade'],
      ['no-gap-without-reason-and-approval', 'approved after closing', { at: approvedLate }],
      ['handed-to-archivist', 'the archivist checked the file'],
    ],
    fails: [
      ['every-track-ended', 'a copy is on its way since the case was closed', { at: () => planned(closedCase()) }],
      ['file-complete', 'an interview without recording or reason', { at: unrecorded() }],
      ['no-gap-without-reason-and-approval', 'explained, and no head has approved', { at: unrecorded('device') }],
      ['handed-to-archivist', 'unchecked', { input: { checked: false } }],
    ],
  }),
  ...['add-recording', 'explain-gap'].flatMap((step) => recordingRows(step, () => fileAt('verifying'))),
];
