import { payment } from '../../payment/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import { fileAt, pay, publishDecision, ticketAfter } from '../walk.fixture.js';
import { service } from '../../service/table.js';

const s = doingsOf(service, 'service/1');
const cash = doingsOf(payment, 'payment/1');
const announced = () => after(fileAt('noticed'), s('plan-service'), s('announce-service', { on: '2026-04-01' }));

/** The periods of the main line, of service, payment, publication and tickets. */
export const mainLineConsequences: readonly ConsequenceRow[] = [
  ...arisingOf('lead-checked-in-time', {
    arises: [['a lead was registered', () => fileAt('lead'), { due: '2026-03-23' }]],
    absent: [['the case is filed', () => fileAt('investigating')]],
  }),
  ...arisingOf('decided-within-ninety-days', {
    arises: [['the head approved filing', () => fileAt('investigating'), { due: '2026-06-02' }]],
    absent: [
      ['not filed yet', () => fileAt('filing')],
      ['the investigation is suspended', () => fileAt('suspended')],
      ['decided', () => fileAt('decided')],
    ],
  }),
  ...arisingOf('review-answered-in-ten-working-days', {
    arises: [['the papers came', () => fileAt('in-review'), { due: '2026-04-02' }]],
    absent: [['the reviewer has answered', () => fileAt('reviewed')]],
  }),
  ...arisingOf('statement-period-runs', {
    arises: [['the notice was served', () => fileAt('defence'), { due: '2026-03-18' }]],
    absent: [
      ['the notice is not served yet', () => fileAt('noticed')],
      ['the party has spoken', () => fileAt('rechecked')],
    ],
  }),
  ...arisingOf('hearing-request-period-runs', {
    arises: [['the notice gave the right', () => fileAt('defence'), { due: '2026-03-18' }]],
    absent: [['the notice gave no right', () => fileAt('defence', { notice: { hearingRight: false } })]],
  }),
  ...arisingOf('decision-served-in-seven-working-days', {
    arises: [['decided', () => fileAt('decided'), { due: '2026-04-02' }]],
    absent: [['served', () => fileAt('served')]],
  }),
  ...arisingOf('ticket-reported-in-three-working-days', {
    arises: [['decided on the spot', () => ticketAfter('decide-on-the-spot'), { due: '2026-03-05' }]],
    absent: [['reported', () => ticketAfter('report-to-unit')]],
  }),
  ...arisingOf('public-notice-runs', {
    arises: [['announced on 1 April', announced, { due: '2026-05-06' }]],
    absent: [['handed over', () => fileAt('defence')]],
  }),
  ...arisingOf('fine-paid-in-fifteen-days', {
    arises: [['the decision was received', () => fileAt('performing'), { due: '2026-04-09' }]],
    absent: [
      ['the decision is on its way', () => fileAt('decided')],
      ['paid', () => pay(fileAt('performing'), '2026-03-26')],
    ],
  }),
  ...arisingOf('cash-handed-over-in-two-working-days', {
    arises: [['cash was taken', () => ticketAfter('settle-in-cash'), { due: '2026-03-04' }]],
    absent: [['handed over', () => after(ticketAfter('settle-in-cash'), cash('remit-cash'))]],
  }),
  ...arisingOf('decision-published-in-seven-working-days', {
    arises: [['decided', () => fileAt('decided'), { due: '2026-04-02' }]],
    absent: [['published', () => publishDecision(fileAt('performing'), '2026-03-26')]],
  }),
];
