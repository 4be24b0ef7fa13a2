import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../../kernel/file.js';
import { publication } from '../../publication/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt, publishDecision, serve } from '../walk.fixture.js';

const u = doingsOf(publication, 'publication/1');
const classified = (grade: string) => u('classify-breach', { input: { class: grade } });

/** Decided on a day, served and to be performed. */
const decidedOn = (on: CivilDate): CaseFile =>
  after(
    serve(after(fileAt('defence'), { step: 'make-decision', on }), 'penalty-decision', on),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
  );

/** Decided and made public under the repair measures, which came into force on 1 April. */
export const publicEntry = (on: CivilDate = '2026-04-02'): CaseFile => publishDecision(decidedOn(on), on);
/** The same entry, graded. */
export const graded = (grade: string) => (): CaseFile => after(publicEntry(), classified(grade));

const cleared = (grade?: string) => () =>
  after(
    decidedOn('2026-04-02'),
    u('draft-publication'),
    u('clear-publication', { by: 'clerk' }),
    ...(grade ? [classified(grade)] : []),
  );
/** Established before the measures: they do not reach it. */
export const earlier = () => after(publicEntry('2026-03-31'), classified('general'));

/** PUB-08: how long an entry is shown, and how it ends before. */
export const creditRows: readonly RuleRow[] = [
  ...rulesOf(u('publish', { by: 'publisher' }), cleared(), {
    holds: [
      ['slight-breach-published-with-a-reason', 'nobody has graded it'],
      ['slight-breach-published-with-a-reason', 'a general breach', { at: cleared('general') }],
    ],
    fails: [['slight-breach-published-with-a-reason', 'a slight breach is not shown', { at: cleared('slight') }]],
  }),
  ...rulesOf(u('expire-publication'), graded('general'), {
    holds: [
      ['longest-time-of-publicity-over', 'a general entry after a year', { on: '2027-04-03' }],
      ['longest-time-of-publicity-over', 'a serious entry after three', { at: graded('serious'), on: '2029-04-03' }],
    ],
    fails: [
      ['longest-time-of-publicity-over', 'the last day of the year', { on: '2027-04-02' }],
      ['longest-time-of-publicity-over', 'a serious entry after one', { at: graded('serious'), on: '2027-04-03' }],
      ['longest-time-of-publicity-over', 'not graded', { at: () => publicEntry(), on: '2027-04-03' }],
      ['longest-time-of-publicity-over', 'established before the measures', { at: earlier, on: '2027-04-03' }],
    ],
  }),
  ...rulesOf(u('repair-credit', { on: '2026-07-02' }), graded('general'), {
    holds: [
      ['shortest-time-of-publicity-over', 'a general entry after three months'],
      ['shortest-time-of-publicity-over', 'a slight one at once', { at: graded('slight'), on: '2026-04-02' }],
      ['shortest-time-of-publicity-over', 'a serious one after a year', { at: graded('serious'), on: '2027-04-02' }],
      ['corrected-performed-and-undertaken', 'all three'],
    ],
    fails: [
      ['shortest-time-of-publicity-over', 'a day before three months', { on: '2026-07-01' }],
      ['shortest-time-of-publicity-over', 'a serious one within the year', { at: graded('serious') }],
      ['corrected-performed-and-undertaken', 'not corrected', { input: { corrected: false } }],
      ['corrected-performed-and-undertaken', 'the fine is unpaid', { input: { performed: false } }],
      ['corrected-performed-and-undertaken', 'no undertaking', { input: { undertaken: false } }],
    ],
  }),
];
