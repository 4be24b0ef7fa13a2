import { after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt, serve } from '../walk.fixture.js';

const defence = () => fileAt('defence');
const hearing = () => fileAt('hearing');
const scheduled = () => after(hearing(), { step: 'schedule-hearing', on: '2026-03-16' });
const onTheDay = { on: '2026-03-27' };

/** The party spoke, was heard at a hearing, and the statement has been answered. */
const heardAndAnswered = () =>
  after(
    defence(),
    { step: 'record-statement', on: '2026-03-12' },
    { step: 'request-hearing', on: '2026-03-12' },
    { step: 'schedule-hearing', on: '2026-03-16' },
    { step: 'hold-hearing', on: '2026-03-27' },
    { step: 'recheck-statement', on: '2026-03-30' },
  );

/** The same, and then a new notice on new facts, served. */
const heardAndToldAnew = () =>
  after(
    serve(
      after(heardAndAnswered(), {
        step: 'renew-notice',
        on: '2026-03-31',
        input: { penalties: [{ kind: 'fine', amountFen: 300_000 }] },
      }),
      'prior-notice',
      '2026-04-01',
      2,
    ),
    { step: 'open-statement-period' },
  );

/** Request, schedule and day of the hearing: law.md 1.3. */
export const hearingRows: readonly RuleRow[] = [
  ...rulesOf('request-hearing', defence, {
    holds: [
      ['hearing-asked-in-time', 'asked for on the fifth working day (五日内)', { on: '2026-03-18' }],
      ['hearing-right-was-told', 'the notice told the right'],
      ['one-hearing-on-one-notice', 'the first request'],
      ['one-hearing-on-one-notice', 'a new notice gives the right anew', { at: heardAndToldAnew }],
      [
        'one-hearing-on-one-notice',
        'a request that was withdrawn may be made again in time',
        { at: () => after(hearing(), { step: 'withdraw-hearing', on: '2026-03-13' }) },
      ],
    ],
    fails: [
      ['hearing-asked-in-time', 'asked for on the sixth working day', { on: '2026-03-19' }],
      [
        'hearing-right-was-told',
        'the notice did not offer one',
        { at: () => fileAt('defence', { notice: { hearingRight: false } }) },
      ],
      ['one-hearing-on-one-notice', 'after a hearing the record decides (art. 65)', { at: heardAndAnswered }],
    ],
  }),
  ...rulesOf('schedule-hearing', hearing, {
    holds: [
      ['presider-did-not-investigate', 'a presider who knows nothing of the case', { on: '2026-03-16' }],
      ['notified-seven-working-days-ahead', 'seven full working days lie between', { on: '2026-03-17' }],
      [
        'notified-seven-working-days-ahead',
        'vector J: 2026-10-16 notified on 2026-09-30',
        { on: '2026-09-30', input: { heldOn: '2026-10-16' } },
      ],
      ['hearing-open', 'open to the public', { on: '2026-03-16' }],
    ],
    fails: [
      ['presider-did-not-investigate', 'a handler does not preside', { on: '2026-03-16', input: { presider: 'li' } }],
      [
        'presider-did-not-investigate',
        'an officer named in the scene record does not preside',
        { at: () => withThirdOfficer(), on: '2026-03-16', input: { presider: 'zhou' } },
      ],
      ['notified-seven-working-days-ahead', 'six working days lie between', { on: '2026-03-18' }],
      [
        'notified-seven-working-days-ahead',
        'vector J: a day later the National Day week is lost',
        { on: '2026-10-01', input: { heldOn: '2026-10-16' } },
      ],
      [
        'notified-seven-working-days-ahead',
        'a hearing cannot lie in the past',
        { on: '2026-03-16', input: { heldOn: '2001-03-16' } },
      ],
      ['hearing-open', 'behind closed doors only with a reason', { on: '2026-03-16', input: { open: false } }],
    ],
  }),
  ...rulesOf('hold-hearing', scheduled, {
    holds: [
      ['hearing-scheduled-for-today', 'on the day and by the presider of the notice', onTheDay],
      ['evidence-presented-and-answered', 'facts, evidence and proposal were answered', onTheDay],
      ['at-most-two-agents', 'two agents (一至二人)', { ...onTheDay, input: { agents: 2 } }],
      ['hearing-record-signed-or-noted', 'read and signed', onTheDay],
      [
        'hearing-record-signed-or-noted',
        'the presider notes the refusal',
        { ...onTheDay, input: { signed: false, refusalNote: '当事人拒绝签字。' } },
      ],
    ],
    fails: [
      [
        'evidence-presented-and-answered',
        'nobody presented the evidence',
        { ...onTheDay, input: { presented: false } },
      ],
      ['hearing-scheduled-for-today', 'a day before the day that was notified', { on: '2026-03-26' }],
      ['hearing-scheduled-for-today', 'by another presider', { ...onTheDay, by: 'presider-reviewer' }],
      ['hearing-scheduled-for-today', 'a hearing nobody was notified of', { ...onTheDay, at: hearing }],
      ['at-most-two-agents', 'three agents', { ...onTheDay, input: { agents: 3 } }],
      ['hearing-record-signed-or-noted', 'neither signed nor noted', { ...onTheDay, input: { signed: false } }],
    ],
  }),
];

/** A case in whose scene record a third officer stands who does not handle it. */
function withThirdOfficer() {
  const seen = after(fileAt('verifying'), {
    step: 'record-scene',
    on: '2026-03-03',
    input: { officers: ['li', 'zhou'] },
  });
  const filed = after(
    seen,
    { step: 'request-filing' },
    { step: 'approve-filing' },
    { step: 'order-correction' },
    { step: 'add-evidence' },
  );
  const noticed = after(
    filed,
    { step: 'verify-evidence' },
    { step: 'conclude-investigation' },
    { step: 'approve-notice' },
  );
  return after(
    serve(noticed, 'prior-notice', '2026-03-11'),
    { step: 'open-statement-period' },
    { step: 'request-hearing' },
  );
}
