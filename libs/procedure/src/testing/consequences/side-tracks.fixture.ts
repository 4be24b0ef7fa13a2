import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after } from '../doing.fixture.js';
import { challengedIn, recusedIn } from '../recusal.fixture.js';
import { disputed, objectedTo, onRecusal, onVenue, rectified } from '../side-tracks.fixture.js';
import { fileAt, serve } from '../walk.fixture.js';

const scheduled = () => after(fileAt('hearing'), { step: 'schedule-hearing', on: '2026-03-16' });

/** What follows from requests for recusal, disputes over jurisdiction, dissent over review and mending papers. */
export const sideTrackConsequences: readonly ConsequenceRow[] = [
  ...arisingOf('requested-recusal-waits-for-the-head-while-the-case-goes-on', {
    arises: [
      ['the party challenged an officer', () => challengedIn(fileAt('investigating'), 'zhao')],
      [
        'the case went on meanwhile',
        () => after(challengedIn(fileAt('investigating'), 'zhao'), { step: 'order-correction' }),
      ],
    ],
    absent: [
      ['nobody was challenged', () => fileAt('investigating')],
      ['the head decided', () => recusedIn(fileAt('investigating'), 'zhao')],
    ],
  }),
  ...arisingOf('presider-who-stood-aside-is-replaced', {
    arises: [['the presider of a coming hearing had to stand aside', () => recusedIn(scheduled(), 'presider')]],
    absent: [
      ['another officer had to stand aside', () => recusedIn(scheduled(), 'zhao')],
      ['the request was refused', () => after(challengedIn(scheduled(), 'presider'), onRecusal('refuse-recusal'))],
      [
        'another presider was named',
        () =>
          after(recusedIn(scheduled(), 'presider'), {
            step: 'schedule-hearing',
            on: '2026-03-16',
            input: { presider: 'presider-reviewer' },
          }),
      ],
    ],
  }),
  ...arisingOf('jurisdiction-negotiated-in-seven-working-days', {
    arises: [['the dispute arose on 2 March', () => disputed(), { due: '2026-03-11' }]],
    absent: [['settled', () => after(disputed(), onVenue('agree-on-us'))]],
  }),
  ...arisingOf('unsettled-jurisdiction-goes-to-the-superior', {
    arises: [['the eighth working day', () => disputed(), { on: '2026-03-12' }]],
    absent: [
      ['the seventh working day', () => disputed(), { on: '2026-03-11' }],
      ['reported', () => after(disputed(), onVenue('report-to-superior')), { on: '2026-03-12' }],
    ],
  }),
  ...arisingOf('dissent-is-coordinated', {
    arises: [
      ['the handlers objected', () => objectedTo()],
      ['the reviewers kept their opinion', () => objectedTo('uphold-opinion')],
    ],
    absent: [['the reviewers gave way', () => objectedTo('give-way')]],
  }),
  ...arisingOf('unresolved-dissent-goes-to-the-head', {
    arises: [['no agreement in the meeting', () => objectedTo('uphold-opinion', 'find-no-agreement')]],
    absent: [
      ['agreed in the meeting', () => objectedTo('uphold-opinion', 'settle-in-meeting')],
      ['the head ruled', () => objectedTo('uphold-opinion', 'find-no-agreement', 'rule-for-opinion')],
    ],
  }),
  ...arisingOf('mending-paper-is-served-like-the-decision', {
    arises: [['a rectification was issued', () => rectified()]],
    absent: [
      ['nothing was mended', () => fileAt('performing')],
      ['the rectification was served', () => serve(rectified(), 'rectification-notice', '2026-03-27')],
    ],
  }),
];
