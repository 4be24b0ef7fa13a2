import { after } from '../doing.fixture.js';
import { BUILDING, FUMES, LAPSED } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { type Turns, fileAt } from '../walk.fixture.js';
import { fieldOfficerRows, handlerRows } from './officers.fixture.js';

const lead = () => fileAt('lead');
const verified =
  (input: Turns['lead'] = {}, step = 'record-scene') =>
  () =>
    after(fileAt('verifying', { lead: input }), { step });
/** Fumes of 20 August 2026, under the Code, found on a day. */
const polluted = (discoveredOn: string) => ({ matter: FUMES, actOn: '2026-08-20', discoveredOn });
const filing =
  (handlers: readonly string[] = ['li', 'zhao']) =>
  () =>
    fileAt('filing', { handlers });

/** From the lead to the filing: law.md N1–N6. */
export const leadRows: readonly RuleRow[] = [
  ...fieldOfficerRows('assign-lead', lead),
  ...rulesOf('assign-lead', lead, {
    holds: [['no-interest-declared', 'handlers without an interest take the case']],
    fails: [['no-interest-declared', 'whoever has 直接利害关系 withdraws (art. 43)', { input: { noInterest: false } }]],
  }),
  ...handlerRows('request-filing', verified()),
  ...rulesOf('request-filing', verified(), {
    holds: [
      ['actor-certified-that-day', 'a certified handler asks for filing'],
      ['basis-published', 'the matter rests on a published basis (art. 5)'],
      ['matter-on-power-list', 'the matter was handed to the street before the act'],
      [
        'matter-on-power-list',
        'the act fell on the last day of the delegation',
        { at: verified({ matter: LAPSED, actOn: '2025-12-31' }) },
      ],
      [
        'limitation-open',
        'found on the last day of the second year',
        { at: verified({ actOn: '2024-03-02', discoveredOn: '2026-03-02' }) },
      ],
      [
        'limitation-open',
        'the day of discovery counts, not the day of filing',
        { at: verified({ actOn: '2024-03-02', discoveredOn: '2026-03-01' }), on: '2026-09-01' },
      ],
      [
        'limitation-open',
        'five years where life was harmed',
        { at: verified({ actOn: '2022-03-02', discoveredOn: '2026-03-02' }), input: { harm: 'vital' } },
      ],
      ['environmental-limitation-open', 'city management has its own limitation'],
      [
        'environmental-limitation-open',
        'polluted in the days of the Code: five years',
        { at: verified(polluted('2031-08-20')), input: { harm: 'pollution' } },
      ],
      [
        'environmental-limitation-open',
        'before the Code the two years of the penalty law count',
        { at: verified({ matter: FUMES, actOn: '2026-03-01', discoveredOn: '2026-03-02' }) },
      ],
      ['continuing-state-reasoned', 'nothing goes on, the two years are not over'],
      [
        'continuing-state-reasoned',
        'goes on, and would be in time anyhow',
        { at: verified({ matter: BUILDING }), input: { continuing: true } },
      ],
      ['filing-conditions-met', 'a scene record is initial evidence'],
      ['filing-conditions-met', 'one item of evidence is initial evidence', { at: verified({}, 'add-evidence') }],
      [
        'filing-conditions-met',
        'the inspection the lead came from is initial evidence',
        { at: () => after(fileAt('lead', { lead: { inspection: 'i-1' } }), { step: 'assign-lead' }) },
      ],
      [
        'filing-conditions-met',
        'the party may become known with the request',
        {
          at: verified({ party: undefined }),
          input: { party: { ref: 'p-2', commitment: 'd'.repeat(64), kind: 'unit', label: '某某餐饮有限公司' } },
        },
      ],
    ],
    fails: [
      [
        'actor-certified-that-day',
        'a handler whose certificate is suspended may not act',
        {
          at: () =>
            after(
              fileAt('lead'),
              { step: 'assign-lead', on: '2026-02-27', input: { officers: ['li', 'suspended'] } },
              { step: 'record-scene', on: '2026-02-27' },
            ),
          by: 'suspended',
          on: '2026-03-02',
        },
      ],
      [
        'basis-published',
        'a matter no published law knows cannot be filed',
        { at: verified({ matter: 'NO-SUCH-MATTER' }) },
      ],
      [
        'matter-on-power-list',
        'a matter that was never handed to the street',
        { at: verified({ matter: '120101ZQBCF01007' }) },
      ],
      [
        'matter-on-power-list',
        'the act fell after the end of the delegation',
        { at: verified({ matter: LAPSED, actOn: '2026-01-01' }) },
      ],
      [
        'limitation-open',
        'found a day after 二年内未被发现 (art. 36)',
        { at: verified({ actOn: '2024-03-01', discoveredOn: '2026-03-02' }) },
      ],
      [
        'limitation-open',
        'harm to life before the law of 2021 knew five years',
        { at: verified({ actOn: '2021-07-14', discoveredOn: '2026-03-02' }), input: { harm: 'vital' } },
      ],
      [
        'limitation-open',
        'pollution lengthens nothing in city management',
        { at: verified({ actOn: '2022-03-02', discoveredOn: '2026-03-02' }), input: { harm: 'pollution' } },
      ],
      ['environmental-limitation-open', 'polluted nothing: two years', { at: verified(polluted('2028-08-21')) }],
      [
        'environmental-limitation-open',
        'polluted, and found after five years',
        { at: verified(polluted('2031-08-21')), input: { harm: 'pollution' } },
      ],
      [
        'continuing-state-reasoned',
        'an old building that still stands (违建继续状态)',
        {
          at: verified({ matter: BUILDING, actOn: '2020-03-02', discoveredOn: '2026-03-02' }),
          input: { continuing: true },
        },
      ],
      [
        'limitation-open',
        'two years from a leap day end on 28 February',
        { at: verified({ actOn: '2024-02-29', discoveredOn: '2026-03-01' }) },
      ],
      ['filing-conditions-met', 'no evidence, no filing', { at: () => fileAt('verifying') }],
      ['filing-conditions-met', 'no known party, no filing', { at: verified({ party: undefined }) }],
    ],
  }),
  ...rulesOf('refuse-filing', () => fileAt('verifying'), {
    holds: [
      ['refusal-reasoned', 'a refusal with its reason'],
      ['standard-of-filing-not-met', 'nothing was found'],
      ['standard-of-filing-not-met', 'nobody knows who did it', { at: verified({ party: undefined }) }],
      ['standard-of-filing-not-met', 'not ours', { at: verified({ matter: '120101ZQBCF01007' }) }],
      [
        'standard-of-filing-not-met',
        'out of time',
        { at: verified({ actOn: '2024-03-01', discoveredOn: '2026-03-02' }) },
      ],
    ],
    fails: [
      ['standard-of-filing-not-met', 'everything is there (应立不立)', { at: verified() }],
      ['refusal-reasoned', 'a refusal in two words', { input: { reasons: '不予立案' } }],
      ['refusal-reasoned', 'blanks are no reason', { input: { reasons: ' '.repeat(20) } }],
    ],
  }),
  ...rulesOf('transfer-case', lead, {
    holds: [
      ['transfer-letter-numbered-and-reasoned', 'a letter with its number and reasons'],
      ['transfer-receipt-held', 'the receiving body signed for the file'],
    ],
    fails: [
      ['transfer-letter-numbered-and-reasoned', 'a letter without a number', { input: { letter: '  ' } }],
      ['transfer-letter-numbered-and-reasoned', 'no word on why', { input: { reasons: '移送。' } }],
      ['transfer-receipt-held', 'the receipt (回执) is still missing', { input: { receipt: undefined } }],
    ],
  }),
  ...rulesOf('approve-filing', filing(), {
    holds: [
      ['approved-by-head-not-handler', 'the head approves'],
      [
        'approved-by-head-not-handler',
        'a major matter is approved the same way',
        { at: () => fileAt('filing', { lead: { matter: BUILDING } }) },
      ],
    ],
    fails: [
      [
        'approved-by-head-not-handler',
        'a head who handles the case does not approve it',
        { at: filing(['field-head', 'li']), by: 'field-head' },
      ],
    ],
  }),
];
