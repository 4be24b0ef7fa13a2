import { litigation } from '../../litigation/table.js';
import { payment } from '../../payment/table.js';
import { reconsideration } from '../../reconsideration/table.js';
import { walkTo } from '../demolition.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import { COURT_FREE, c, courtApplied, courtDemanded, decidedAndServed, overdue } from '../money.fixture.js';
import { BUILDING, office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, closedUnpaid, fileAt, pay, serve } from '../walk.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';

const p = doingsOf(payment, 'payment/1');
const r = doingsOf(reconsideration, 'reconsideration/1');
const suit = doingsOf(litigation, 'litigation/1');
const OVER = '2026-09-29';

const askedAgain = () => after(overdue(), r('receive-copy', { on: '2026-05-11' }));
const upheld = () =>
  after(askedAgain(), r('submit-reply', { on: '2026-05-12' }), r('receive-decision', { on: '2026-07-06' }));
const annulled = () =>
  after(
    askedAgain(),
    r('submit-reply', { on: '2026-05-12' }),
    r('receive-decision', { on: '2026-07-06', input: { outcome: 'annulled' } }),
  );
const sued = () => after(overdue(), suit('receive-statement', { on: '2026-05-11' }));
const lost = () =>
  after(
    sued(),
    suit('file-evidence', { on: '2026-05-12' }),
    suit('receive-judgment', { on: '2026-07-06' }),
    suit('confirm-final', { on: '2026-08-03' }),
  );
const planned = () => after(overdue(), p('request-deferral', { on: '2026-05-11' }), p('approve-deferral'));
const corrected = () => after(fileAt('performing'), { step: 'reinspect', on: '2026-03-26' });
/** An order to demolish under the planning law, on matter 1 of the list. */
const building = () => {
  const draft = { penalties: [{ kind: 'demolition-order', content: '限期十五日内自行拆除。' }] };
  const reviewed = fileAt('deliberated', { lead: { matter: BUILDING }, draft });
  const reasons = { 'DEM-03': '规划部门口头认定无法改正。' };
  const decided = after(reviewed, { step: 'make-decision', on: '2026-03-24', reasons });
  return after(
    serve(decided, 'penalty-decision', '2026-03-25'),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
  );
};
const act = { input: { target: 'act' } } as const;
const powerful = office({
  enforcementPowers: [{ means: 'transfer', article: 'ACL-2011/13', from: '2020-01-01' }],
});
const spoken = () => after(courtDemanded(), c('hear-before-court', { on: '2026-10-12' }));
const refused = () => after(courtApplied(), c('record-refusal', { on: '2026-10-30' }));
const accepted = () => after(courtApplied(), c('record-acceptance', { on: '2026-10-30' }));
const disallowed = () => after(accepted(), c('record-adverse-ruling', { on: '2026-11-16' }));
const allowed = () => after(accepted(), c('record-ruling', { on: '2026-11-16' }));
const reviewed = () => after(refused(), c('ask-higher-court', { on: '2026-11-02' }));

/** Vector G: the demand is served on 25 September, a day off; both remedy periods are over by then. */
export const vectorG = () =>
  serve(
    after(decidedAndServed('2026-03-19', '2026-03-20'), c('demand-before-court', { on: '2026-09-24' })),
    'court-demand',
    '2026-09-25',
  );

/** The papers of the court, one row table for each. */
const paperRows = (step: string, at: typeof courtApplied, on: string) => [
  ...openTrackRows(c(step, { on }), at),
  ...rulesOf(c(step, { on }), at, {
    holds: [['day-of-the-court-paper-plausible', 'entered on the day it came']],
    fails: [
      ['day-of-the-court-paper-plausible', 'before the application', { input: { receivedOn: '2026-10-22' } }],
      ['day-of-the-court-paper-plausible', 'tomorrow', { input: { receivedOn: '2026-12-31' } }],
    ],
  }),
];

const demandRows: readonly RuleRow[] = [
  ...notArchivedRows(c('demand-before-court', { on: OVER }), overdue, () => archive(closedUnpaid())),
  ...rulesOf(c('demand-before-court', { on: OVER }), overdue, {
    holds: [
      ['one-court-application-at-a-time', 'the first one'],
      [
        'one-court-application-at-a-time',
        'the one before was refused for good',
        {
          at: () => after(refused(), c('let-refusal-stand', { on: '2026-11-02' })),
          on: '2026-11-03',
          track: 'court/2',
        },
      ],
      ['no-planning-building-at-the-court', 'a fine'],
      ['no-planning-building-at-the-court', 'a duty under the road regulation', act],
      ['no-own-power', 'no statute gives a street office an account'],
      ['no-remedy-open', 'nobody sought a remedy'],
      ['no-remedy-open', 'the reconsideration is decided', { at: upheld }],
      ['remedy-periods-over', 'the day after six months and the holidays after them'],
      ['remedy-periods-over', 'fifteen days after the reconsideration decision', { at: upheld, on: '2026-07-22' }],
      ['duty-not-performed', 'nothing was paid'],
      ['duty-not-performed', 'the plan was broken', { at: planned, on: '2026-10-08' }],
      ['duty-not-performed', 'the order to correct is overdue', act],
      ['demand-term-ahead', 'fifteen days are given'],
      ['demand-names-amount', 'the fine and what was added'],
      ['demand-names-amount', 'no money is demanded', { input: { target: 'act', amountFen: undefined } }],
      ['demand-tells-rights', 'the right to speak is stated'],
    ],
    fails: [
      [
        'one-court-application-at-a-time',
        'another one is under way',
        { at: courtDemanded, on: COURT_FREE, track: 'court/2' },
      ],
      [
        'no-planning-building-at-the-court',
        'a building under the planning law (法释〔2013〕5号)',
        { at: building, ...act },
      ],
      [
        'no-planning-building-at-the-court',
        'a demolition under the planning law runs beside the case',
        { at: walkTo.ordered, ...act },
      ],
      ['no-own-power', 'a statute names this office', { office: powerful }],
      ['no-remedy-open', 'a reconsideration is pending', { at: askedAgain }],
      ['no-remedy-open', 'a suit is pending', { at: sued }],
      ['remedy-periods-over', 'the last day of the six months is the party’s', { on: '2026-09-28' }],
      ['remedy-periods-over', 'the fifteenth day after the reconsideration decision', { at: upheld, on: '2026-07-21' }],
      ['remedy-periods-over', 'the decision was annulled', { at: annulled }],
      ['duty-not-performed', 'paid', { at: () => pay(overdue(), '2026-04-09') }],
      [
        'duty-not-performed',
        'a plan is kept',
        { at: () => after(planned(), p('record-part-payment', { on: '2026-09-01', input: { amountFen: 100_000 } })) },
      ],
      ['duty-not-performed', 'corrected', { at: corrected, ...act }],
      ['demand-names-amount', 'money without its amount', { input: { amountFen: undefined } }],
      ['demand-term-ahead', 'due today', { input: { dueOn: OVER } }],
      ['demand-tells-rights', 'silent on the right to speak', { input: { rightsTold: false } }],
    ],
  }),
];

const statementRows: readonly RuleRow[] = [
  ...openTrackRows(c('hear-before-court', { on: '2026-10-12' }), courtDemanded),
  ...rulesOf(c('hear-before-court', { on: '2026-10-12' }), courtDemanded, {
    holds: [['demand-served', 'the demand was served']],
    fails: [
      [
        'demand-served',
        'the demand is on its way',
        { at: () => after(overdue(), c('demand-before-court', { on: OVER })) },
      ],
    ],
  }),
  ...openTrackRows(c('recheck-before-court', { on: '2026-10-13' }), spoken),
  ...rulesOf(c('recheck-before-court', { on: '2026-10-13' }), spoken, {
    holds: [['demand-statement-on-record', 'the party spoke']],
    fails: [['demand-statement-on-record', 'the party was silent', { at: courtDemanded }]],
  }),
  ...openTrackRows(c('confirm-performed-before-court', { on: '2026-10-12' }), () => pay(courtDemanded(), '2026-04-09')),
  ...rulesOf(c('confirm-performed-before-court', { on: '2026-10-12' }), () => pay(courtDemanded(), '2026-04-09'), {
    holds: [['performed-after-the-demand', 'nothing is owed']],
    fails: [
      ['performed-after-the-demand', 'nothing was paid', { at: courtDemanded }],
      ['performed-after-the-demand', 'the additional fine is left', { at: () => pay(courtDemanded(), '2026-10-12') }],
    ],
  }),
];

const applyingRows: readonly RuleRow[] = [
  ...openTrackRows(c('apply-to-court', { on: COURT_FREE }), courtDemanded),
  ...rulesOf(c('apply-to-court', { on: COURT_FREE }), courtDemanded, {
    holds: [
      ['no-remedy-open', 'no remedy was sought'],
      ['no-judgment-on-the-decision', 'nobody sued'],
      ['still-not-performed', 'nothing was paid'],
      ['ten-working-days-after-the-demand', 'the day after the tenth working day'],
      ['ten-working-days-after-the-demand', 'vector G: over on 2026-10-15', { at: vectorG, on: '2026-10-16' }],
      ['demand-statement-rechecked', 'the party was silent'],
      ['demand-statement-rechecked', 'heard and answered', { at: () => after(spoken(), c('recheck-before-court')) }],
      ['court-asked-within-three-months', 'on the last day of the three months', { on: '2026-12-28' }],
      ['application-papers-complete', 'all that art. 55 lists'],
      ['application-signed-by-the-head-and-sealed', 'signed, sealed and dated'],
      ['court-of-the-seat-or-of-the-property', 'money: the court of the seat'],
      [
        'court-of-the-seat-or-of-the-property',
        'an immovable: the court of its place',
        { input: { immovable: true, venue: 'property' } },
      ],
    ],
    fails: [
      [
        'no-remedy-open',
        'allowed to apply late, a reconsideration was accepted',
        {
          at: () =>
            after(
              courtDemanded(),
              r('receive-copy', {
                on: '2026-10-12',
                input: { acceptedOn: '2026-10-12' },
                reasons: { 'REM-01': '因不可抗力耽误，复议机关已受理。' },
              }),
            ),
        },
      ],
      [
        'no-judgment-on-the-decision',
        'the court dismissed the suit',
        {
          at: () => serve(after(lost(), c('demand-before-court', { on: '2026-09-29' })), 'court-demand', '2026-09-30'),
        },
      ],
      ['still-not-performed', 'paid in full, with what was added', { at: () => pay(courtDemanded(), '2026-04-09') }],
      ['ten-working-days-after-the-demand', 'on the tenth working day', { on: '2026-10-22' }],
      [
        'ten-working-days-after-the-demand',
        'vector G: the tenth working day is 2026-10-15',
        { at: vectorG, on: '2026-10-15' },
      ],
      [
        'ten-working-days-after-the-demand',
        'the demand was never served',
        { at: () => after(overdue(), c('demand-before-court', { on: OVER })) },
      ],
      ['demand-statement-rechecked', 'heard and not answered', { at: spoken }],
      ['court-asked-within-three-months', 'a day late (art. 53)', { on: '2026-12-29' }],
      [
        'application-papers-complete',
        'what the party said is missing',
        { input: { papers: ['application', 'decision', 'demand', 'target'] } },
      ],
      ['application-signed-by-the-head-and-sealed', 'unsigned', { input: { signedByHead: false } }],
      ['application-signed-by-the-head-and-sealed', 'without the seal', { input: { sealed: false } }],
      ['court-of-the-seat-or-of-the-property', 'an immovable at the court of the seat', { input: { immovable: true } }],
    ],
  }),
];

const refusalRows: readonly RuleRow[] = [
  ...paperRows('record-acceptance', courtApplied, '2026-10-30'),
  ...paperRows('record-refusal', courtApplied, '2026-10-30'),
  ...paperRows('record-ruling', accepted, '2026-11-16'),
  ...paperRows('record-adverse-ruling', accepted, '2026-11-16'),
  ...paperRows('win-court-review', reviewed, '2026-11-16'),
  ...paperRows('lose-court-review', reviewed, '2026-11-16'),
  ...openTrackRows(c('ask-higher-court', { on: '2026-11-02' }), refused),
  ...rulesOf(c('ask-higher-court', { on: '2026-11-14' }), refused, {
    holds: [
      ['higher-court-asked-within-fifteen-days', 'on the fifteenth day'],
      [
        'higher-court-asked-within-fifteen-days',
        'against a ruling not to enforce',
        { at: disallowed, on: '2026-12-01' },
      ],
    ],
    fails: [['higher-court-asked-within-fifteen-days', 'on the sixteenth day', { on: '2026-11-15' }]],
  }),
  ...openTrackRows(c('let-refusal-stand', { on: '2026-11-02' }), refused),
  ...openTrackRows(c('withdraw-court-application', { on: '2026-11-02' }), accepted),
  ...openTrackRows(c('record-court-execution', { on: '2026-12-01' }), allowed),
  ...openTrackRows(c('record-court-termination', { on: '2026-12-01' }), allowed),
];

/** Enforcement by the court: law.md 1.4 (d6). */
export const courtRows: readonly RuleRow[] = [...demandRows, ...statementRows, ...applyingRows, ...refusalRows];
