import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after } from '../doing.fixture.js';
import { b, clearingDecided, clearingDemanded, clearingDemandedAgain, clearingPerformed } from '../money.fixture.js';
import { fileAt } from '../walk.fixture.js';

const atOnce = (partyPresent: boolean) => () =>
  after(fileAt('performing'), b('clear-at-once', { on: '2026-04-01', input: { partyPresent } }));
const corrected = () => after(clearingDemandedAgain(), { step: 'reinspect', on: '2026-04-08' });

/** What follows by itself while a substitute performs: COE-01, SUBP-04, SUBP-06. */
export const substituteConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('substitute-demand-runs', {
    arises: [['demanded, a week', clearingDemanded, { due: '2026-04-02' }]],
    absent: [['decided', clearingDecided]],
  }),
  ...arisingOf('three-working-days-of-the-second-demand-run', {
    arises: [['served on 7 April', clearingDemandedAgain, { due: '2026-04-10' }]],
    absent: [
      [
        'the second demand is on its way',
        () => after(clearingDecided(), b('demand-clearing-again', { on: '2026-04-07' })),
      ],
      ['performed', clearingPerformed],
    ],
  }),
  ...arisingOf('performance-by-the-party-stops-the-substitute', {
    arises: [['re-inspected: cleared', corrected]],
    absent: [
      ['still there', clearingDemandedAgain],
      ['stopped', () => after(corrected(), b('confirm-party-cleared'))],
    ],
  }),
  ...arisingOf('absent-party-to-be-told-at-once', {
    arises: [['cleared while the party was away', atOnce(false)]],
    absent: [
      ['the party stood by', atOnce(true)],
      ['told', () => after(atOnce(false)(), b('tell-of-clearing'))],
    ],
  }),
];
