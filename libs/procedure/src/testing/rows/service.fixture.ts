import { service } from '../../service/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, notBefore, rulesOf } from '../rule-table.fixture.js';
import { archive, closedCase, fileAt, serve } from '../walk.fixture.js';
import { fieldOfficerRows } from './officers.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';

const s = doingsOf(service, 'service/1');
const noticed = () => fileAt('noticed');
const planned = () => after(noticed(), s('plan-service', { on: '2026-03-10' }));
const noticeServed = () => serve(noticed(), 'prior-notice', '2026-03-10');
const announcedOn = (on: string) => () => after(planned(), s('announce-service', { on }));
const tried =
  (...modes: string[]) =>
  () =>
    after(planned(), ...modes.map((mode) => s('record-attempt', { on: '2026-03-11', input: { mode } })));
const othersFailed = { input: { ground: 'others-failed' } };

/** Another service than the first: of the decision, while the order to correct was never served. */
const second = doingsOf(service, 'service/9');
const decisionPlanned = () => after(fileAt('decided'), second('plan-service'));
const decisionSent = { at: decisionPlanned, track: 'service/9' };

/** A second copy was planned after the case was closed: it is served before the file is archived. */
const decision = { input: { document: 'penalty-decision', round: 1 } };
const plannedLate = () =>
  after(closedCase(), second('plan-service', { ...decision, reasons: { 'HSE-08': '另送代理人一份。' } }));
const announcedLate = () => after(plannedLate(), second('announce-service'));

const beginning = ['plan-service', 'hand-over'];
const goingOn = [
  'leave-service',
  'serve-electronically',
  'serve-by-post',
  'record-attempt',
  'announce-service',
  'give-up',
];

/** What the steps that name a document ask of it. */
const documentRows = (step: string) =>
  rulesOf(s(step), noticed, {
    holds: [
      ['document-issued', 'the notice of the first round'],
      ['document-not-served-yet', 'nobody has served it'],
    ],
    fails: [
      ['document-issued', 'no decision was made yet', decision],
      ['document-issued', 'there was no second round', { input: { round: 2 } }],
      ['document-issued', 'not before the day it was made', { on: '2026-03-09' }],
      [
        'document-not-served-yet',
        'served before',
        { at: noticeServed, track: 'service/2', input: { document: 'prior-notice', round: 1 } },
      ],
    ],
  });

/** What the ways of service with a dated proof ask of that day. */
const dayRows = (step: string, name: string) =>
  rulesOf(s(step, { on: '2026-03-12' }), planned, {
    holds: [
      ['day-of-service-plausible', 'on the day it is entered'],
      ['day-of-service-plausible', 'on the day of the document', { input: { [name]: '2026-03-10' } }],
    ],
    fails: [
      ['day-of-service-plausible', 'before the document was made', { input: { [name]: '2026-03-09' } }],
      ['day-of-service-plausible', 'tomorrow', { input: { [name]: '2026-03-13' } }],
    ],
  });

/** Service of one document on one recipient: law.md 1.5. */
export const serviceRows: readonly RuleRow[] = [
  ...beginning.flatMap((step) =>
    notArchivedRows(
      second(step, decision),
      () => fileAt('decided'),
      () => archive(closedCase()),
    ),
  ),
  ...goingOn.flatMap((step) => openTrackRows(second(step), plannedLate)),
  ...openTrackRows(second('deem-served', { on: '2026-05-07' }), announcedLate),
  ...beginning.flatMap(documentRows),
  ...notBefore('2026-03-10', fieldOfficerRows(s('hand-over'), planned)),
  ...rulesOf(s('hand-over'), planned, {
    holds: [
      ['document-as-planned', 'the document that was planned'],
      ['document-as-planned', 'nothing was planned', { at: noticed }],
      ['receipt-signed', 'signed 送达回证'],
    ],
    fails: [
      [
        'document-as-planned',
        'another document than planned',
        { ...decisionSent, input: { document: 'correction-order', round: 1 } },
      ],
      ['receipt-signed', 'unsigned: use left service', { input: { signed: false } }],
    ],
  }),
  ...fieldOfficerRows(s('leave-service'), planned),
  ...rulesOf(s('leave-service'), planned, {
    holds: [
      ['witness-or-photo-or-video', 'a witness of the residents’ committee'],
      ['witness-or-photo-or-video', 'photographed', { input: { witness: undefined, digests: ['a'.repeat(64)] } }],
      ['left-at-dwelling-or-premises', 'left at the dwelling'],
    ],
    fails: [
      ['witness-or-photo-or-video', 'nobody saw it', { input: { witness: undefined } }],
      ['left-at-dwelling-or-premises', 'left elsewhere', { input: { atDwelling: false } }],
    ],
  }),
  ...rulesOf(s('serve-electronically', { on: '2026-03-12' }), planned, {
    holds: [
      ['consent-signed-before-sending', 'the consent was signed', { input: { consentOn: '2026-03-11' } }],
      ['reconsideration-channel-given', 'a notice needs no channel', { input: { reconsiderationChannel: false } }],
      ['reconsideration-channel-given', 'the decision comes with the channel', { ...decisionSent, on: '2026-03-25' }],
    ],
    fails: [
      ['consent-signed-before-sending', 'no consent', { input: { consentSigned: false } }],
      [
        'consent-signed-before-sending',
        'signed the day after',
        { input: { consentOn: '2026-03-12', reachedOn: '2026-03-11' } },
      ],
      [
        'reconsideration-channel-given',
        'the decision comes without',
        { ...decisionSent, on: '2026-03-25', input: { reconsiderationChannel: false } },
      ],
    ],
  }),
  ...dayRows('serve-electronically', 'reachedOn'),
  ...rulesOf(s('serve-by-post', { on: '2026-03-12' }), planned, {
    holds: [['return-slip-held', 'with the return slip']],
    fails: [['return-slip-held', 'the slip has not come back', { input: { digests: undefined } }]],
  }),
  ...dayRows('serve-by-post', 'receivedOn'),
  ...fieldOfficerRows(s('record-attempt'), planned),
  ...rulesOf(s('announce-service', { on: '2026-03-12' }), planned, {
    holds: [
      ['other-ways-failed-or-whereabouts-unknown', 'the whereabouts are unknown, with proof'],
      [
        'other-ways-failed-or-whereabouts-unknown',
        'two different ways failed',
        { at: tried('direct', 'post'), ...othersFailed },
      ],
    ],
    fails: [
      ['other-ways-failed-or-whereabouts-unknown', 'unknown without proof', { input: { proof: '下落不明' } }],
      [
        'other-ways-failed-or-whereabouts-unknown',
        'the same way failed twice',
        { at: tried('direct', 'direct'), ...othersFailed },
      ],
    ],
  }),
  ...rulesOf(s('deem-served'), announcedOn('2026-03-16'), {
    holds: [
      ['public-notice-over', 'the day after the thirtieth', { on: '2026-04-16' }],
      [
        'public-notice-over',
        'the thirtieth day was Labour Day: over after 6 May',
        { at: announcedOn('2026-04-01'), on: '2026-05-07' },
      ],
    ],
    fails: [
      ['public-notice-over', 'the thirtieth day is not over', { on: '2026-04-15' }],
      [
        'public-notice-over',
        'the holidays carry the term to 6 May',
        { at: announcedOn('2026-04-01'), on: '2026-05-06' },
      ],
    ],
  }),
];
