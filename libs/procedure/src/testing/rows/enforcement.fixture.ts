import { reconsideration } from '../../reconsideration/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { decidedAt, fine, s, seized } from '../holding.fixture.js';
import { e, moneyDecided, moneyDemanded, moneyEnforced, overdue, powerful } from '../money.fixture.js';
import { office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, closedUnpaid, fileAt, pay, serve } from '../walk.fixture.js';
import { certificatesShownRows } from './officers.fixture.js';
import { presentRows } from './running.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';
import { hoursRowsOf, utilitiesRowsOf } from './using-hours.fixture.js';

const r = doingsOf(reconsideration, 'reconsideration/1');
const DEMAND = '2026-04-13';
const DECIDE = '2026-05-11';
const FORCE = '2026-05-13';

const heard = () => after(moneyDemanded(), e('hear-on-demand', { on: '2026-04-15' }));
const answered = (adopted: boolean) => after(heard(), e('recheck-on-demand', { input: { adopted } }));
const unserved = () => after(overdue(), e('demand-enforcement', { on: DEMAND }));
/** An agreement in place of force, until 10 May. */
export const agreed = () => after(moneyDemanded(), e('agree-on-payment', { on: '2026-04-20' }));
/** Decided, and standing still. */
export const suspended = () => after(moneyDecided(), e('suspend-collection', { on: FORCE }));
/** Enforcement was stopped on the authority's order. */
const stayed = (file = moneyDecided()) =>
  after(file, r('receive-copy', { on: FORCE }), r('stop-enforcement', { on: FORCE }));
/** Forced out, and then the decision was annulled. */
export const annulled = () =>
  after(
    moneyEnforced(),
    r('receive-copy', { on: '2026-05-14' }),
    r('submit-reply', { on: '2026-05-14' }),
    r('receive-decision', { on: '2026-07-06', input: { outcome: 'annulled' } }),
  );
const settled = () => pay(moneyDemanded(), '2026-04-09');
const hiding = { input: { hiding: '当事人正在将店内设备转移至外地仓库。' } };

/** Things were seized in the case; the fine was decided, and both remedies are over. */
const seizedCase = () => {
  const decided = decidedAt(seized(), '2026-03-24', fine);
  const performing = after(
    serve(decided, 'penalty-decision', '2026-03-25'),
    { step: 'confirm-decision-served' },
    { step: 'start-performance' },
  );
  return serve(after(performing, e('demand-enforcement', { on: DEMAND })), 'enforcement-demand', '2026-04-14');
};
const auction = { at: seizedCase, on: '2026-09-29', office: office(), input: { means: 'auction' } } as const;

const demandRows: readonly RuleRow[] = [
  ...notArchivedRows(e('demand-enforcement', { on: DEMAND, track: 'enforcement/2' }), overdue, () =>
    archive(closedUnpaid()),
  ),
  ...rulesOf(e('demand-enforcement', { on: DEMAND }), overdue, {
    holds: [
      ['one-enforcement-at-a-time', 'the first one'],
      [
        'one-enforcement-at-a-time',
        'the one before went to the court',
        { at: () => after(moneyDemanded(), e('leave-to-court')), track: 'enforcement/2', on: '2026-04-20' },
      ],
      ['money-overdue', 'four days late'],
      ['demand-names-amount', 'with its amount'],
      ['demand-not-above-what-is-owed', 'the fine and four days of three per cent', { input: { amountFen: 224_000 } }],
      ['demand-term-ahead', 'ten days'],
      ['demand-tells-rights', 'the right to speak is stated'],
    ],
    fails: [
      [
        'one-enforcement-at-a-time',
        'one is under way',
        { at: moneyDemanded, track: 'enforcement/2', on: '2026-04-20' },
      ],
      ['money-overdue', 'the fifteenth day is the party’s', { at: () => fileAt('performing'), on: '2026-04-09' }],
      ['money-overdue', 'paid', { at: () => pay(overdue(), '2026-04-09') }],
      ['demand-names-amount', 'no amount', { input: { amountFen: undefined } }],
      ['demand-not-above-what-is-owed', 'a fen more', { input: { amountFen: 224_001 } }],
      ['demand-term-ahead', 'until today', { input: { dueOn: DEMAND } }],
      ['demand-tells-rights', 'silent on the right to speak', { input: { rightsTold: false } }],
    ],
  }),
  ...openTrackRows(e('hear-on-demand', { on: '2026-04-15' }), moneyDemanded),
  ...rulesOf(e('hear-on-demand', { on: '2026-04-15' }), moneyDemanded, {
    holds: [['demand-served', 'the demand was handed over']],
    fails: [['demand-served', 'the demand is on its way', { at: unserved }]],
  }),
  ...openTrackRows(e('recheck-on-demand', { on: '2026-04-16' }), heard),
  ...rulesOf(e('recheck-on-demand', { on: '2026-04-16' }), heard, {
    holds: [['demand-statement-on-record', 'the party spoke']],
    fails: [['demand-statement-on-record', 'nobody spoke', { at: moneyDemanded }]],
  }),
];

const decidingRows: readonly RuleRow[] = [
  ...openTrackRows(e('decide-enforcement', { on: DECIDE, office: powerful }), moneyDemanded),
  ...rulesOf(e('decide-enforcement', { on: DECIDE, office: powerful }), moneyDemanded, {
    holds: [
      ['enforcement-not-stayed', 'no remedy was sought'],
      [
        'enforcement-not-stayed',
        'a reconsideration alone stops nothing',
        { at: () => after(moneyDemanded(), r('receive-copy', { on: DECIDE })) },
      ],
      ['own-power-to-enforce', 'a statute names the office'],
      ['own-power-to-enforce', 'things were seized, the remedies are over: they may be auctioned', auction],
      ['additional-fine-ran-more-than-thirty-days', 'on the 31st day', { on: '2026-05-10' }],
      ['demand-expired-or-property-hidden', 'the demand gave until 23 April'],
      [
        'demand-expired-or-property-hidden',
        'the goods are being moved while the demand runs',
        {
          at: () =>
            serve(
              after(overdue(), e('demand-enforcement', { on: DEMAND, input: { dueOn: '2026-06-01' } })),
              'enforcement-demand',
              '2026-04-14',
            ),
          ...hiding,
        },
      ],
      ['demand-statement-rechecked', 'the party kept silent'],
      ['demand-statement-rechecked', 'heard and answered', { at: () => answered(false) }],
      ['no-good-cause-adopted', 'not adopted', { at: () => answered(false) }],
      ['enforcement-decision-states-five-contents', 'all five'],
    ],
    fails: [
      ['enforcement-not-stayed', 'the authority ordered a stop', { at: () => stayed(moneyDemanded()), on: FORCE }],
      ['own-power-to-enforce', 'a street office has none: the court is asked', { office: office() }],
      ['own-power-to-enforce', 'nothing was sealed that could be auctioned', { input: { means: 'auction' } }],
      ['own-power-to-enforce', 'seized, and the six months still run', { ...auction, on: '2026-09-28' }],
      [
        'own-power-to-enforce',
        'the things were given back',
        {
          ...auction,
          at: () =>
            after(seizedCase(), s('order-release', { on: '2026-04-20' }), s('return-sealed', { on: '2026-04-20' })),
        },
      ],
      ['additional-fine-ran-more-than-thirty-days', 'on the thirtieth day (art. 46)', { on: '2026-05-09' }],
      [
        'demand-expired-or-property-hidden',
        'the demand gives until June',
        {
          at: () =>
            serve(
              after(overdue(), e('demand-enforcement', { on: DEMAND, input: { dueOn: '2026-06-01' } })),
              'enforcement-demand',
              '2026-04-14',
            ),
        },
      ],
      ['demand-expired-or-property-hidden', 'the demand was never served', { at: unserved }],
      ['demand-statement-rechecked', 'heard and not answered', { at: heard }],
      ['no-good-cause-adopted', 'good cause was adopted', { at: () => answered(true) }],
      ['enforcement-decision-states-five-contents', 'no remedies', { input: { remediesStated: false } }],
    ],
  }),
];

const force = e('carry-out-enforcement', { on: FORCE });
const forcingRows: readonly RuleRow[] = [
  ...openTrackRows(force, moneyDecided),
  ...presentRows(force, moneyDecided),
  ...certificatesShownRows(force, moneyDecided),
  ...hoursRowsOf(force, moneyDecided),
  ...utilitiesRowsOf(force, moneyDecided),
  ...rulesOf(force, moneyDecided, {
    holds: [
      ['enforcement-decision-reached-the-party', 'the decision was served'],
      ['enforcement-not-stayed', 'no remedy was sought'],
      ['collected-not-above-what-is-owed', 'the fine and as much again', { input: { collectedFen: 400_000 } }],
    ],
    fails: [
      [
        'enforcement-decision-reached-the-party',
        'the decision is on its way',
        { at: () => after(moneyDemanded(), e('decide-enforcement', { on: DECIDE, office: powerful })) },
      ],
      ['enforcement-not-stayed', 'the authority ordered a stop', { at: stayed }],
      ['collected-not-above-what-is-owed', 'a fen above the fine and its cap', { input: { collectedFen: 400_001 } }],
    ],
  }),
];

const agreeingRows: readonly RuleRow[] = [
  ...openTrackRows(e('agree-on-payment', { on: '2026-04-20' }), moneyDemanded),
  ...rulesOf(e('agree-on-payment', { on: '2026-04-20' }), moneyDemanded, {
    holds: [
      ['agreement-term-ahead', 'twenty days'],
      ['agreement-harms-nobody', 'nobody is harmed'],
      ['fine-itself-not-reduced', 'nothing is given up'],
      [
        'fine-itself-not-reduced',
        'all that was added in eleven days',
        { input: { reducedFen: 66_000, remedialAction: '自费整修被占压的便道并清运垃圾。' } },
      ],
      ['reduction-for-remedial-action', 'nothing is given up'],
    ],
    fails: [
      ['agreement-term-ahead', 'until today', { input: { dueOn: '2026-04-20' } }],
      ['agreement-harms-nobody', 'the neighbours pay for it', { input: { harmsNobody: false } }],
      [
        'fine-itself-not-reduced',
        'a fen of the fine itself (art. 42)',
        { input: { reducedFen: 66_001, remedialAction: '自费整修被占压的便道并清运垃圾。' } },
      ],
      ['reduction-for-remedial-action', 'given up for nothing', { input: { reducedFen: 30_000 } }],
    ],
  }),
  ...openTrackRows(e('resume-after-broken-payment', { on: '2026-05-12' }), agreed),
  ...rulesOf(e('resume-after-broken-payment', { on: '2026-05-12' }), agreed, {
    holds: [['agreement-term-over', 'its day was a Sunday: over from Tuesday']],
    fails: [['agreement-term-over', 'the Monday after its Sunday', { on: '2026-05-11' }]],
  }),
];

const endingRows: readonly RuleRow[] = [
  ...openTrackRows(e('suspend-collection', { on: FORCE }), moneyDecided),
  ...rulesOf(e('suspend-collection', { on: FORCE }), moneyDecided, {
    holds: [['suspension-spares-the-public', 'hardship']],
    fails: [
      ['suspension-spares-the-public', 'loss beyond repair at the public’s cost', { input: { ground: 'grave-loss' } }],
    ],
  }),
  ...openTrackRows(e('resume-collection', { on: '2026-06-01' }), suspended),
  ...openTrackRows(e('give-up-collection', { on: '2029-05-14' }), suspended),
  ...rulesOf(e('give-up-collection', { on: '2029-05-14' }), suspended, {
    holds: [['three-years-of-standing-still', 'three years and a day']],
    fails: [['three-years-of-standing-still', 'three years to the day', { on: '2029-05-13' }]],
  }),
  ...openTrackRows(e('end-collection', { on: FORCE }), moneyDecided),
  ...openTrackRows(e('leave-to-court', { on: DECIDE }), moneyDemanded),
  ...openTrackRows(e('confirm-collected', { on: '2026-04-20' }), settled),
  ...rulesOf(e('confirm-collected', { on: '2026-04-20' }), settled, {
    holds: [['what-was-demanded-was-paid', 'nothing is owed']],
    fails: [['what-was-demanded-was-paid', 'nothing was paid', { at: moneyDemanded }]],
  }),
  ...rulesOf(e('owe-collection-back', { on: '2026-07-06' }), moneyEnforced, {
    holds: [
      ['basis-of-the-enforcement-fell', 'too much was taken by mistake'],
      ['basis-of-the-enforcement-fell', 'the decision was annulled', { at: annulled, input: { ground: 'annulled' } }],
    ],
    fails: [['basis-of-the-enforcement-fell', 'the decision stands', { input: { ground: 'annulled' } }]],
  }),
];

/** Enforcement of money by the office: SUB-06, COE-01 to COE-09, PAY-12. */
export const enforcementRows: readonly RuleRow[] = [
  ...demandRows,
  ...decidingRows,
  ...forcingRows,
  ...agreeingRows,
  ...endingRows,
];
