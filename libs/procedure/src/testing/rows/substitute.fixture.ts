import { reconsideration } from '../../reconsideration/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { b, clearingDecided, clearingDemanded, clearingDemandedAgain, clearingPerformed } from '../money.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, closedUnpaid, fileAt } from '../walk.fixture.js';
import { certificatesShownRows } from './officers.fixture.js';
import { presentRows } from './running.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';
import { hoursRowsOf } from './using-hours.fixture.js';

const r = doingsOf(reconsideration, 'reconsideration/1');
const DEMAND = '2026-03-26';
const DECIDE = '2026-04-03';
const PERFORM = '2026-04-13';

const performing = () => fileAt('performing');
const corrected = (file = performing()) => after(file, { step: 'reinspect', on: DEMAND });
const unserved = () => after(performing(), b('demand-clearing', { on: DEMAND }));
const heard = () => after(clearingDemanded(), b('hear-on-clearing', { on: '2026-03-30' }));
const answered = (adopted: boolean) => after(heard(), b('recheck-on-clearing', { input: { adopted } }));
const atOnce = () => after(performing(), b('clear-at-once', { on: '2026-04-01' }));
const claimed = () => after(clearingPerformed(), b('claim-clearing-cost', { on: '2026-04-14' }));
const stayed = () =>
  after(clearingDemandedAgain(), r('receive-copy', { on: '2026-04-08' }), r('stop-enforcement', { on: '2026-04-08' }));
const structure = () => clearingDemandedAgain('structure');

const demandRows: readonly RuleRow[] = [
  ...notArchivedRows(b('demand-clearing', { on: DEMAND }), performing, () => archive(closedUnpaid())),
  ...rulesOf(b('demand-clearing', { on: DEMAND }), performing, {
    holds: [
      ['order-to-clear-or-restore-overdue', 'the term of 5 March has passed'],
      ['harm-to-traffic-environment-or-resources-shown', 'the pavement and a lane are blocked'],
      ['demand-term-ahead', 'a week'],
      ['demand-tells-rights', 'the right to speak is stated'],
    ],
    fails: [
      ['order-to-clear-or-restore-overdue', 'corrected', { at: corrected }],
      ['order-to-clear-or-restore-overdue', 'nothing was ordered', { at: () => fileAt('investigating') }],
      ['harm-to-traffic-environment-or-resources-shown', 'hardly a word of harm', { input: { harmFacts: '影响通行' } }],
      ['demand-term-ahead', 'until today', { input: { dueOn: DEMAND } }],
      ['demand-tells-rights', 'silent on the right to speak', { input: { rightsTold: false } }],
    ],
  }),
  ...openTrackRows(b('hear-on-clearing', { on: '2026-03-30' }), clearingDemanded),
  ...rulesOf(b('hear-on-clearing', { on: '2026-03-30' }), clearingDemanded, {
    holds: [['demand-served', 'the demand was handed over']],
    fails: [['demand-served', 'the demand is on its way', { at: unserved }]],
  }),
  ...openTrackRows(b('recheck-on-clearing', { on: '2026-03-31' }), heard),
  ...rulesOf(b('recheck-on-clearing', { on: '2026-03-31' }), heard, {
    holds: [['demand-statement-on-record', 'the party spoke']],
    fails: [['demand-statement-on-record', 'nobody spoke', { at: clearingDemanded }]],
  }),
];

const decidingRows: readonly RuleRow[] = [
  ...openTrackRows(b('decide-substitute', { on: DECIDE }), clearingDemanded),
  ...rulesOf(b('decide-substitute', { on: DECIDE }), clearingDemanded, {
    holds: [
      ['order-to-clear-or-restore-overdue', 'still there'],
      ['demand-served-and-expired', 'the day after the term of the demand'],
      ['demand-statement-rechecked', 'the party kept silent'],
      ['demand-statement-rechecked', 'heard and answered', { at: () => answered(false) }],
      ['no-good-cause-adopted', 'not adopted', { at: () => answered(false) }],
      ['enforcement-decision-states-five-contents', 'all five'],
      ['agent-without-interest', 'a third person without interest'],
      [
        'agent-without-interest',
        'the agency itself',
        { input: { performer: 'agency', agentHasNoInterest: undefined } },
      ],
      ['decision-names-agent-and-cost', 'agent, manner, time and cost'],
    ],
    fails: [
      ['order-to-clear-or-restore-overdue', 'corrected meanwhile', { at: () => corrected(clearingDemanded()) }],
      ['demand-served-and-expired', 'on the last day of the demand', { on: '2026-04-02' }],
      ['demand-served-and-expired', 'the demand never reached the party', { at: unserved }],
      ['demand-statement-rechecked', 'heard and not answered', { at: heard }],
      ['no-good-cause-adopted', 'good cause was adopted', { at: () => answered(true) }],
      ['enforcement-decision-states-five-contents', 'no seal', { input: { sealed: false } }],
      ['agent-without-interest', 'the neighbour who complained', { input: { agentHasNoInterest: false } }],
      ['decision-names-agent-and-cost', 'nobody is named', { input: { agent: undefined } }],
      ['decision-names-agent-and-cost', 'no estimate', { input: { estimateFen: 0 } }],
    ],
  }),
  ...openTrackRows(b('demand-clearing-again', { on: '2026-04-07' }), clearingDecided),
  ...rulesOf(b('demand-clearing-again', { on: '2026-04-07' }), clearingDecided, {
    holds: [['substitute-decision-served', 'the decision was handed over']],
    fails: [
      [
        'substitute-decision-served',
        'the decision is on its way',
        { at: () => after(clearingDemanded(), b('decide-substitute', { on: DECIDE })) },
      ],
    ],
  }),
];

/** What either way to perform asks; `at` has the thing that the step is for. */
const performingRows = (step: string, at: typeof structure): RuleRow[] => [
  ...openTrackRows(b(step, { on: PERFORM }), at),
  ...presentRows(b(step, { on: PERFORM }), at),
  ...certificatesShownRows(b(step, { on: PERFORM }), at),
  ...hoursRowsOf(b(step, { on: PERFORM }), at),
  ...rulesOf(b(step, { on: PERFORM }), at, {
    holds: [
      ['enforcement-not-stayed', 'no remedy was sought'],
      ['order-to-clear-or-restore-overdue', 'still there'],
      ['second-demand-three-working-days-before', 'on the first working day after three'],
      ['officer-present-and-all-signed', 'officer, agent and a witness'],
    ],
    fails: [
      ['enforcement-not-stayed', 'the authority ordered a stop', { at: stayed }],
      ['order-to-clear-or-restore-overdue', 'the party has cleared it: that stops it', { at: () => corrected(at()) }],
      ['second-demand-three-working-days-before', 'on the third working day', { on: '2026-04-10' }],
      [
        'second-demand-three-working-days-before',
        'the second demand was not served',
        { at: () => after(clearingDecided(), b('demand-clearing-again', { on: '2026-04-07' })) },
      ],
      ['officer-present-and-all-signed', 'no officer signed', { input: { signedBy: ['agent', 'party'] } }],
      ['officer-present-and-all-signed', 'the agent did not sign', { input: { signedBy: ['officer', 'party'] } }],
      ['officer-present-and-all-signed', 'neither party nor witness', { input: { signedBy: ['officer', 'agent'] } }],
    ],
  }),
];

const atOnceRows: readonly RuleRow[] = [
  ...notArchivedRows(b('clear-at-once', { on: '2026-04-01' }), performing, () => archive(closedUnpaid())),
  ...presentRows(b('clear-at-once', { on: '2026-04-01' }), performing),
  ...rulesOf(b('clear-at-once', { on: '2026-04-01' }), performing, {
    holds: [
      ['spill-or-obstacle-in-a-public-place', 'earth on the road'],
      ['party-cannot-clear-it', 'the driver is in hospital'],
    ],
    fails: [
      ['spill-or-obstacle-in-a-public-place', 'on private ground', { input: { publicPlace: false } }],
      [
        'spill-or-obstacle-in-a-public-place',
        'a structure is never cleared at once',
        { input: { object: 'structure' } },
      ],
      ['party-cannot-clear-it', 'without words', { input: { why: '无法' } }],
    ],
  }),
  ...openTrackRows(b('tell-of-clearing', { on: '2026-04-01' }), atOnce),
];

const costRows: readonly RuleRow[] = [
  ...openTrackRows(b('confirm-party-cleared', { on: '2026-04-08' }), clearingDemandedAgain),
  ...presentRows(b('confirm-party-cleared', { on: '2026-04-08' }), clearingDemandedAgain),
  ...openTrackRows(b('claim-clearing-cost', { on: '2026-04-14' }), clearingPerformed),
  ...rulesOf(b('claim-clearing-cost', { on: '2026-04-14' }), clearingPerformed, {
    holds: [
      ['cost-within-the-estimate', 'as estimated', { input: { costFen: 300_000 } }],
      [
        'cost-within-the-estimate',
        'cleared at once, nobody could estimate',
        { at: () => after(atOnce(), b('tell-of-clearing')), input: { costFen: 900_000 } },
      ],
    ],
    fails: [['cost-within-the-estimate', 'a fen above', { input: { costFen: 300_001 } }]],
  }),
  ...openTrackRows(b('settle-clearing-cost', { on: '2026-04-20' }), claimed),
  ...openTrackRows(b('bear-clearing-cost', { on: '2026-04-20' }), claimed),
];

/** Performance by a substitute: law.md 1.4 (d4). */
export const substituteRows: readonly RuleRow[] = [
  ...demandRows,
  ...decidingRows,
  ...performingRows('perform-clearing', clearingDemandedAgain),
  ...performingRows('perform-on-structure', structure),
  ...rulesOf(b('perform-clearing', { on: PERFORM }), clearingDemandedAgain, {
    holds: [['cleared-thing-is-no-structure', 'an obstacle']],
    fails: [['cleared-thing-is-no-structure', 'a shed: it is filmed throughout', { at: structure }]],
  }),
  ...atOnceRows,
  ...costRows,
];
