import { doingsOf, after, type Doing } from '../doing.fixture.js';
import { demolition } from '../../demolition/table.js';
import type { CaseFile } from '../../kernel/file.js';
import { BUILDING, office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';

const d = doingsOf(demolition, 'demolition/1');
const order = { kind: 'demolition-order', content: '限期十五日内自行拆除。' };
const property = { kind: 'confiscate-property', content: '没收违法建筑物。' };
const fine = (amountFen: number) => ({ kind: 'fine', amountFen });

/** A building case, deliberated, with what was done about the structure before. */
const building =
  (penalties: readonly object[], ...track: readonly Doing[]) =>
  (): CaseFile =>
    after(
      fileAt('deliberated', { lead: { matter: BUILDING }, draft: { penalties }, notice: { hearingRight: true } }),
      ...track,
    );
const asked = [d('ask-planning-opinion'), d('record-planning-opinion')];
const correctable = [d('ask-planning-opinion'), d('record-planning-opinion', { input: { correctable: true } })];
const corrected = (inTime: boolean) => [
  ...correctable,
  d('order-building-correction'),
  d('verify-building-correction', { input: { inTime } }),
];
/** The unit cost a hundred thousand yuan. */
const found = (input: Doing['input']) => [...asked, d('find-uncorrectable', { ...(input ? { input } : {}) })];
const elsewhere = d('refer-to-demolition');

const asks = office({ demolitionOrderForce: 'asks' });
const ordered = { draft: { penalties: [order] } };
const late = { on: '2026-03-24' };

/** D3 and D4 of law.md 1.4, where the decision is made: DEM-03, DEM-04, DEM-05. */
export const buildingDecisionRows: readonly RuleRow[] = rulesOf(
  { step: 'make-decision', on: '2026-03-24' },
  building([order], ...asked),
  {
    holds: [
      ['planning-opinion-before-decision', 'the authority said that correction cannot help'],
      ['planning-opinion-before-decision', 'a stall needs none', { at: () => fileAt('deliberated') }],
      ['building-fined-after-correction', 'no fine'],
      [
        'building-fined-after-correction',
        'corrected and verified',
        { at: building([fine(500_000)], ...corrected(true)) },
      ],
      ['building-fined-after-correction', 'demolished in another case', { at: building([fine(1_000_000)], elsewhere) }],
      ['building-fined-after-correction', 'a stall may be fined at once', { at: () => fileAt('deliberated') }],
      [
        'building-fined-by-cost-of-the-unit',
        'five in a hundred, corrected in time',
        { at: building([fine(500_000)], ...corrected(true)) },
      ],
      [
        'building-fined-by-cost-of-the-unit',
        'ten in a hundred, corrected too late',
        { at: building([fine(1_000_000)], ...corrected(false)) },
      ],
      [
        'building-fined-by-cost-of-the-unit',
        'eight in a hundred with the confiscation',
        { at: building([property, fine(800_000)], ...found({ removable: false })) },
      ],
      ['demolition-order-decided-as-major', 'told, heard, reviewed, deliberated'],
      ['demolition-order-decided-as-major', 'nothing is ordered away', { at: () => fileAt('deliberated') }],
      ['demolition-order-decided-as-major-or-reasoned', 'an office that may skip steps kept them', { office: asks }],
    ],
    fails: [
      ['planning-opinion-before-decision', 'nobody asked the planning authority', { at: building([order]) }],
      [
        'planning-opinion-before-decision',
        'asked, and no answer',
        { at: building([order], d('ask-planning-opinion')) },
      ],
      [
        'building-fined-after-correction',
        'the structure stands (不得以罚代改)',
        { at: building([fine(500_000)], ...asked) },
      ],
      [
        'building-fined-after-correction',
        'ordered to be corrected, not yet corrected',
        { at: building([fine(500_000)], ...correctable, d('order-building-correction')) },
      ],
      [
        'building-fined-after-correction',
        'fined together with the order to demolish',
        { at: building([order, fine(1_000_000)], ...asked) },
      ],
      [
        'building-fined-by-cost-of-the-unit',
        'six in a hundred, corrected in time',
        { at: building([fine(600_000)], ...corrected(true)) },
      ],
      [
        'building-fined-by-cost-of-the-unit',
        'five in a hundred after a demolition by force',
        { at: building([fine(500_000)], elsewhere) },
      ],
      [
        'building-fined-by-cost-of-the-unit',
        'more than ten in a hundred with the confiscation',
        { at: building([property, fine(1_000_100)], ...found({ removable: false })) },
      ],
      [
        'building-fined-by-cost-of-the-unit',
        'nobody knows what the unit cost',
        { at: building([property, fine(800_000)], ...found({ removable: false, costFen: undefined })) },
      ],
      ['demolition-order-decided-as-major', 'no deliberation', { at: () => fileAt('reviewed', ordered) }],
      ['demolition-order-decided-as-major', 'no review', { at: () => fileAt('defence', ordered), ...late }],
      [
        'demolition-order-decided-as-major-or-reasoned',
        'an office that may skip steps skipped them all',
        { at: () => fileAt('defence', ordered), office: asks, ...late },
      ],
    ],
  },
);
