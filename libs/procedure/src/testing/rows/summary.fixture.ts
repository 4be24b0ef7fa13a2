import { blankFile } from '../../kernel/file.js';
import { enforcement } from '../../enforcement/table.js';
import { payment } from '../../payment/table.js';
import { publication } from '../../publication/table.js';
import { summary } from '../../summary/table.js';
import { recording } from '../../three-systems/recording.js';
import { after, doingsOf } from '../doing.fixture.js';
import { LAPSED } from '../office.fixture.js';
import { shop, trader } from '../party.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { ticketAfter } from '../walk.fixture.js';
import { certificatesShownRows, fieldOfficerRows, handlerRows } from './officers.fixture.js';
import { recordingRows } from './shared.fixture.js';

const s = doingsOf(summary);
const blank = () => blankFile('ticket-1', summary.id);
const found = () => ticketAfter('open-on-the-spot');
const foundAt = (party: object) => () => ticketAfter('open-on-the-spot', { 'open-on-the-spot': { input: { party } } });
const eligible = () => ticketAfter('confirm-eligible');
const identified = () => ticketAfter('show-certificates');
const told = () => ticketAfter('tell-and-hear');
const decided = () => ticketAfter('decide-on-the-spot');
const delivered = () => ticketAfter('hand-over-ticket');
const reported = () => ticketAfter('report-to-unit');
const closed = () => ticketAfter('close-summary');
const penalty = (kind: string, amountFen?: number) => ({
  input: { penalty: { kind, ...(amountFen ? { amountFen } : {}) } },
});
const warned = () =>
  ticketAfter('report-to-unit', {
    'confirm-eligible': penalty('warning'),
    'settle-in-cash': 'left out',
    'remit-cash': 'left out',
  });
/** A sole trader was told of three hundred yuan, for which a reason was given. */
const toldTo = (party: object) =>
  ticketAfter('tell-and-hear', {
    'open-on-the-spot': { input: { party } },
    'confirm-eligible': { ...penalty('fine', 30_000), reasons: { 'SUM-07': '经营规模较大，按单位裁量。' } },
  });
const toldWarning = () => ticketAfter('tell-and-hear', { 'confirm-eligible': penalty('warning') });
const unrecorded = (gap?: string) => () =>
  ticketAfter('close-summary', { 'decide-on-the-spot': { unrecorded: true, ...(gap ? { gap } : {}) } });

const approvedLate = () => {
  const file = unrecorded('device')();
  return after(file, s('approve-gap', { input: { seq: recording(file).waiting[0]?.seq } }));
};

/** A ticket nobody paid. */
const unpaid = () => ticketAfter('report-to-unit', { 'settle-in-cash': 'left out', 'remit-cash': 'left out' });
const force = doingsOf(enforcement, 'enforcement/1');
const unpaidTicket = {
  at: () => after(unpaid(), force('demand-enforcement', { on: '2026-03-18' }), force('end-collection')),
  input: { ground: 'enforcement-ended' },
};

/** Summary procedure: S1–S9 of law.md 1.2. */
export const summaryRows: readonly RuleRow[] = [
  ...fieldOfficerRows(s('open-on-the-spot'), blank),
  ...rulesOf(s('open-on-the-spot'), blank, {
    holds: [
      ['basis-published', 'a matter of the law table'],
      ['matter-on-power-list', 'a matter of the office’s list'],
      ['limitation-open', 'found on the last day of the second year', { input: { actOn: '2024-03-02' } }],
      ['act-not-after-its-discovery', 'done and found on one day'],
      ['act-not-after-its-discovery', 'found the day after', { input: { actOn: '2026-03-01' } }],
    ],
    fails: [
      ['basis-published', 'no such matter', { input: { matter: '120101ZQBCF01999' } }],
      [
        'matter-on-power-list',
        'the matter was handed to the office until last year only',
        { input: { matter: LAPSED } },
      ],
      ['limitation-open', 'found a day after 二年内未被发现 (art. 36)', { input: { actOn: '2024-03-01' } }],
      ['act-not-after-its-discovery', 'an act of tomorrow', { input: { actOn: '2026-03-03' } }],
    ],
  }),
  ...handlerRows(s('confirm-eligible'), found),
  ...rulesOf(s('confirm-eligible'), found, {
    holds: [
      ['facts-certain-and-basis-exists', '违法事实确凿并有法定依据'],
      ['fine-or-warning-only', 'a fine with its amount'],
      ['fine-or-warning-only', 'a warning', penalty('warning')],
      ['fine-within-ceiling', 'two hundred yuan for a person', penalty('fine', 20_000)],
      ['fine-within-ceiling', 'three thousand yuan for a company', { at: foundAt(shop), ...penalty('fine', 300_000) }],
      [
        'fine-within-ceiling',
        'two hundred yuan for a sole trader',
        { at: foundAt(trader), ...penalty('fine', 20_000) },
      ],
      [
        'sole-trader-within-the-lower-ceiling',
        'two hundred yuan for a sole trader',
        { at: foundAt(trader), ...penalty('fine', 20_000) },
      ],
      [
        'sole-trader-within-the-lower-ceiling',
        'a company has the higher one',
        { at: foundAt(shop), ...penalty('fine', 300_000) },
      ],
    ],
    fails: [
      ['facts-certain-and-basis-exists', 'the facts are not certain', { input: { certain: false } }],
      ['fine-or-warning-only', 'a circular of criticism is neither', penalty('criticism')],
      ['fine-or-warning-only', 'a fine without its amount', penalty('fine')],
      ['fine-or-warning-only', 'a warning costs nothing', penalty('warning', 100)],
      ['fine-within-ceiling', 'a fen above two hundred yuan', penalty('fine', 20_001)],
      [
        'fine-within-ceiling',
        'a fen above three thousand for a company',
        { at: foundAt(shop), ...penalty('fine', 300_001) },
      ],
      [
        'fine-within-ceiling',
        'a fen above three thousand for a sole trader',
        { at: foundAt(trader), ...penalty('fine', 300_001) },
      ],
      [
        'sole-trader-within-the-lower-ceiling',
        'a fen above two hundred yuan for a sole trader',
        { at: foundAt(trader), ...penalty('fine', 20_001) },
      ],
    ],
  }),
  ...handlerRows(s('show-certificates'), eligible),
  ...fieldOfficerRows(s('show-certificates'), eligible),
  ...certificatesShownRows(s('show-certificates'), eligible),
  ...handlerRows(s('tell-and-hear'), identified),
  ...rulesOf(s('tell-and-hear'), identified, {
    holds: [
      ['told-before-deciding-on-the-spot', 'penalty, facts, reasons, basis and rights were told'],
      ['heard-and-rechecked-on-the-spot', 'heard and re-checked'],
    ],
    fails: [
      ['told-before-deciding-on-the-spot', 'the rights were not told (art. 44)', { input: { rightsTold: false } }],
      [
        'heard-and-rechecked-on-the-spot',
        'nobody re-checked what the party said (art. 45)',
        { input: { recheck: ' ' } },
      ],
    ],
  }),
  ...handlerRows(s('decide-on-the-spot'), told),
  ...fieldOfficerRows(s('decide-on-the-spot'), told),
  ...rulesOf(s('decide-on-the-spot'), told, {
    holds: [
      ['fine-or-warning-only', 'the fine that was told'],
      ['fine-within-ceiling', 'fifty yuan'],
      ['sole-trader-within-the-lower-ceiling', 'fifty yuan'],
      ['one-act-not-split-into-tickets', 'the only ticket of the day'],
      ['one-act-not-split-into-tickets', 'counted, and there is no other', { input: { sameDayTickets: 0 } }],
      ['not-heavier-than-told', 'as told'],
      ['not-heavier-than-told', 'a warning is lighter than a fine', penalty('warning')],
      ['ticket-signed-by-officers', 'signed by the officers'],
      ['reconsideration-first-told', 'the form says reconsideration first'],
    ],
    fails: [
      ['fine-or-warning-only', 'another kind than a fine or a warning', penalty('criticism')],
      ['fine-within-ceiling', 'above the ceiling at the last moment', penalty('fine', 20_001)],
      [
        'sole-trader-within-the-lower-ceiling',
        'above the lower ceiling at the last moment',
        { at: () => toldTo(trader), ...penalty('fine', 20_001) },
      ],
      ['one-act-not-split-into-tickets', 'the second ticket of the day', { input: { sameDayTickets: 1 } }],
      ['not-heavier-than-told', 'a fen more than was told', penalty('fine', 5_001)],
      ['not-heavier-than-told', 'a fine where a warning was told', { at: toldWarning, ...penalty('fine', 100) }],
      ['ticket-signed-by-officers', 'unsigned (art. 52)', { input: { officersSigned: false } }],
      ['reconsideration-first-told', 'the form is silent', { input: { remedyToldReconsiderationFirst: false } }],
    ],
  }),
  ...fieldOfficerRows(s('hand-over-ticket'), decided),
  ...rulesOf(s('hand-over-ticket'), decided, {
    holds: [
      ['ticket-signed-or-refusal-noted', 'signed by the party'],
      [
        'ticket-signed-or-refusal-noted',
        'refused, and noted',
        { input: { signed: false, refusalNote: '当事人拒绝签收。' } },
      ],
    ],
    fails: [['ticket-signed-or-refusal-noted', 'refused, and nobody noted it', { input: { signed: false } }]],
  }),
  ...handlerRows(s('report-to-unit'), delivered),
  ...rulesOf(s('report-to-unit'), delivered, {
    holds: [['reported-within-three-working-days', 'on the third working day', { on: '2026-03-05' }]],
    fails: [['reported-within-three-working-days', 'on the fourth working day', { on: '2026-03-06' }]],
  }),
  ...handlerRows(s('switch-to-ordinary'), told),
  ...rulesOf(s('close-summary'), reported, {
    holds: [
      ['fine-settled', 'taken in cash on the spot'],
      ['fine-settled', 'a warning leaves nothing to pay', { at: warned }],
      ['closing-ground-fits', 'performed'],
      ['closing-ground-fits', 'never paid, and enforcement has lawfully ended', unpaidTicket],
      ['additional-fine-dealt-with', 'paid on the spot'],
      ['no-open-duty', 'the cash was handed to the agency'],
      ['every-track-ended', 'the fine was taken and nothing else was begun'],
      ['publication-dealt-with', 'a ticket need not be published'],
    ],
    fails: [
      ['closing-ground-fits', 'paid in cash is not ended', { input: { ground: 'enforcement-ended' } }],
      ['closing-ground-fits', 'never paid is not performed', { ...unpaidTicket, input: { ground: 'performed' } }],
      [
        'additional-fine-dealt-with',
        'paid a month late, and nothing was added',
        { at: () => after(unpaid(), doingsOf(payment, 'payment/1')('settle-payment', { on: '2026-04-17' })) },
      ],
      [
        'fine-settled',
        'not paid yet',
        { at: () => ticketAfter('report-to-unit', { 'settle-in-cash': 'left out', 'remit-cash': 'left out' }) },
      ],
      [
        'no-open-duty',
        'the officers still hold the cash (art. 71)',
        { at: () => ticketAfter('report-to-unit', { 'remit-cash': 'left out' }) },
      ],
      [
        'every-track-ended',
        'a part of the fine came in at the bank',
        {
          at: () =>
            after(
              ticketAfter('report-to-unit', { 'settle-in-cash': 'left out', 'remit-cash': 'left out' }),
              doingsOf(payment, 'payment/1')('record-part-payment', { input: { amountFen: 1_000 } }),
            ),
        },
      ],
      [
        'publication-dealt-with',
        'drafted for the public and left lying',
        { at: () => after(reported(), doingsOf(publication, 'publication/1')('draft-publication')) },
      ],
    ],
  }),
  ...rulesOf(s('archive-summary'), closed, {
    holds: [
      ['every-track-ended', 'the fine was taken in cash'],
      ['file-complete', 'the decision was filmed'],
      ['file-complete', 'the gap was explained and approved', { at: approvedLate }],
      ['no-gap-without-reason-and-approval', 'the decision was filmed'],
      ['no-gap-without-reason-and-approval', 'approved after closing', { at: approvedLate }],
      ['handed-to-archivist', 'the archivist checked the file'],
    ],
    fails: [
      [
        'every-track-ended',
        'a publication was begun since the case was closed',
        { at: () => after(closed(), doingsOf(publication, 'publication/1')('draft-publication')) },
      ],
      ['file-complete', 'a decision on the spot without recording or reason', { at: unrecorded() }],
      ['no-gap-without-reason-and-approval', 'explained, and no head has approved', { at: unrecorded('device') }],
      ['handed-to-archivist', 'unchecked', { input: { checked: false } }],
    ],
  }),
  ...recordingRows(s('add-recording'), found),
  ...recordingRows(s('explain-gap'), found),
];
