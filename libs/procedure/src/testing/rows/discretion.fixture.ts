import type { CaseFile } from '../../kernel/file.js';
import type { CivilDate } from '@anjuan/calendar';
import { after } from '../doing.fixture.js';
import { BUILDING, NOISE, office } from '../office.fixture.js';
import { minor, shop } from '../party.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { type Turns, fileAt } from '../walk.fixture.js';

const fine = (amountFen: number) => ({ penalties: [{ kind: 'fine', amountFen }] });
const gained = (amountFen: number) => ({
  penalties: [...fine(200_000).penalties, { kind: 'confiscate-gain', amountFen }],
});
const counted = (receivedFen: number, refundableFen: number) => ({
  gain: { receivedFen, refundableFen, method: '按流水计算' },
});
const answers = (changes: object = {}) => ({
  circumstances: {
    age: 'adult',
    mind: 'able',
    remedied: false,
    coerced: false,
    confessed: false,
    merit: false,
    first: false,
    slight: false,
    noFault: false,
    ...changes,
  },
});

/** The same breach at a place whose statute has a lower end: noise, 5,000 to 200,000 yuan. */
const noise: Turns = { lead: { matter: NOISE }, draft: fine(600_000) };
const reason = { reasons: { 'SUB-11': '当事人主动消除危害后果，减轻处罚。' } };

const own = office({
  benchmarks: [
    {
      matter: '120101ZQBCF01005',
      validFrom: '2026-01-01',
      mark: 'P',
      note: { zh: '本街道裁量基准', en: 'the street’s own benchmark' },
      tiers: [
        {
          tier: 'slight',
          condition: { zh: '首次', en: 'first time' },
          forParty: 'any',
          unit: 'fen',
          min: 0,
          max: 50_000,
          minIncluded: true,
        },
      ],
    },
  ],
});

interface Where {
  readonly step: string;
  readonly on: CivilDate;
  readonly at: (turns?: Turns) => CaseFile;
}

/** The same rules at each of the three steps that propose a penalty. */
const proposing = ({ step, on, at }: Where): RuleRow[] =>
  rulesOf(step, () => at(), {
    holds: [
      ['fine-within-statutory-range', 'the highest fine of the article', { on, input: fine(2_000_000) }],
      ['fine-within-statutory-range', 'a warning has no range', { on, input: { penalties: [{ kind: 'warning' }] } }],
      [
        'fine-within-statutory-range',
        'the lower end belongs to the range',
        { on, at: () => at(noise), input: fine(500_000) },
      ],
      [
        'fine-within-statutory-range',
        'below the range on a ground of art. 32 (减轻处罚), with a reason for leaving the benchmark',
        { on, at: () => at(noise), input: { ...fine(400_000), ...answers({ remedied: true }) }, ...reason },
      ],
      [
        'fine-within-statutory-range',
        'a tenth of the cost of a building',
        {
          on,
          at: () => at({ lead: { matter: BUILDING } }),
          input: { ...fine(400_000), costFen: 4_000_000, tier: 'serious' },
        },
      ],
      [
        'fine-within-benchmark-tier',
        'the upper end belongs to the step',
        { on, input: { ...fine(200_000), tier: 'slight' } },
      ],
      [
        'fine-within-benchmark-tier',
        'the next fen belongs to the next step',
        { on, input: { ...fine(200_001), tier: 'ordinary' } },
      ],
      [
        'fine-within-benchmark-tier',
        'the office’s own benchmark goes first',
        { on, input: { ...fine(50_000), tier: 'slight' }, office: own },
      ],
      ['illegal-gain-dealt-with', 'nobody gained anything', { on }],
      [
        'illegal-gain-dealt-with',
        'what is left after the refund is confiscated',
        { on, input: { ...gained(70_000), ...counted(100_000, 30_000) } },
      ],
      [
        'illegal-gain-dealt-with',
        'all of the gain goes back to those who paid',
        { on, input: counted(30_000, 30_000) },
      ],
      ['circumstances-answered', 'the form carries the answers of the file', { on }],
      [
        'penalty-fits-the-answers',
        'a party of fourteen to seventeen may be penalised, more lightly',
        { on, input: answers({ age: 'fourteen-to-seventeen' }) },
      ],
      ['slight-breach-not-penalised', 'a first breach that did harm', { on, input: answers({ first: true }) }],
    ],
    fails: [
      ['fine-within-statutory-range', 'a fen above the article', { on, input: fine(2_000_001) }],
      [
        'fine-within-statutory-range',
        'a fen below the lower end, without a ground',
        { on, at: () => at(noise), input: fine(499_999) },
      ],
      [
        'fine-within-statutory-range',
        'more than a tenth of the cost of a building',
        { on, at: () => at({ lead: { matter: BUILDING } }), input: { ...fine(400_001), costFen: 4_000_000 } },
      ],
      [
        'fine-within-benchmark-tier',
        'another step than the one named',
        { on, input: { ...fine(200_001), tier: 'slight' } },
      ],
      ['fine-within-benchmark-tier', 'no step named', { on, input: { ...fine(200_000), tier: undefined } }],
      [
        'fine-within-benchmark-tier',
        'a fine by the cost, and nobody knows the cost',
        {
          on,
          at: () => at({ lead: { matter: BUILDING } }),
          input: { ...fine(200_000), costFen: undefined, tier: 'slight' },
        },
      ],
      [
        'fine-within-benchmark-tier',
        'outside the office’s own benchmark',
        { on, input: { ...fine(50_001), tier: 'slight' }, office: own },
      ],
      [
        'illegal-gain-dealt-with',
        'confiscated, and never calculated',
        { on, input: { ...gained(70_000), gain: undefined } },
      ],
      ['illegal-gain-dealt-with', 'gained, and left with the party', { on, input: counted(100_000, 0) }],
      [
        'illegal-gain-dealt-with',
        'what must be refunded is confiscated too',
        { on, input: { ...gained(100_000), ...counted(100_000, 30_000) } },
      ],
      ['circumstances-answered', 'nobody looked at articles 30 to 33', { on, input: { circumstances: undefined } }],
      ['penalty-fits-the-answers', 'a child under fourteen', { on, input: answers({ age: 'under-fourteen' }) }],
      [
        'penalty-fits-the-answers',
        'a party that could not understand the act',
        { on, input: answers({ mind: 'unable' }) },
      ],
      [
        'penalty-fits-the-answers',
        'a party that proved to be without fault',
        { on, input: answers({ noFault: true }) },
      ],
      [
        'slight-breach-not-penalised',
        'slight, corrected in time, no harm (轻微不罚)',
        { on, input: answers({ slight: true }) },
      ],
    ],
  });

const investigated = (turns: Turns = {}) =>
  after(
    fileAt('investigating', turns),
    { step: 'order-correction', on: '2026-03-05' },
    { step: 'add-evidence', on: '2026-03-05' },
    { step: 'verify-evidence', on: '2026-03-06' },
  );

/** Discretion: law.md SUB-11, SUB-13, DEC-08, EXI-02. */
export const discretionRows: readonly RuleRow[] = [
  ...proposing({ step: 'conclude-investigation', on: '2026-03-09', at: investigated }),
  ...proposing({ step: 'draft-decision', on: '2026-03-23', at: (turns = {}) => fileAt('defence', turns) }),
  ...proposing({ step: 'renew-notice', on: '2026-03-23', at: (turns = {}) => fileAt('rechecked', turns) }),
];

/** Parties whose age or kind the form answers by itself. */
export const minorCase = (): CaseFile => fileAt('concluded', { lead: { party: minor } });
export const unitCase = (): CaseFile => fileAt('concluded', { lead: { party: shop } });
