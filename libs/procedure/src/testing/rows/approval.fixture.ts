import type { CaseFile } from '../../kernel/file.js';
import { type Doing, after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';

const due = { draft: { publicInterest: true, severalLegalRelations: true } };
const on = '2026-03-23';
const late = { on: '2026-03-24' };

const approved = (...then: readonly Doing[]): CaseFile => after(fileAt('reviewed', due), ...then);
const deliberated = (...then: readonly Doing[]): CaseFile => after(fileAt('deliberated', due), ...then);
const added: Doing = { step: 'add-evidence', on };
const verified: Doing = { step: 'verify-evidence', on };
const excluded: Doing = { step: 'exclude-evidence', on };
const another = [added, verified] as const;
const redrafted: Doing = { step: 'draft-decision', on, input: due.draft };
const again = [{ step: 'submit-for-legal-review', on }, { step: 'pass-legal-review' }] as const;

/** An approval covers the draft and the evidence that were read, and nothing after: law.md 1.1 and REV-01. */
const covers = (step: string, at: (...then: readonly Doing[]) => CaseFile): RuleRow[] =>
  rulesOf(step, at, {
    holds: [
      ['legal-review-approves-current-draft', 'approved, and nothing has changed', late],
      [
        'legal-review-approves-current-draft',
        'evidence was added and the file approved once more',
        { at: () => approved(...another, ...again, ...more(step)), ...late },
      ],
    ],
    fails: [
      ['legal-review-approves-current-draft', 'another draft', { at: () => at(redrafted), ...late }],
      ['legal-review-approves-current-draft', 'evidence was added', { at: () => at(...another), ...late }],
      [
        'legal-review-approves-current-draft',
        'evidence was added and is not even verified',
        { at: () => at(added), ...late },
      ],
      ['legal-review-approves-current-draft', 'evidence was excluded', { at: () => at(excluded), ...late }],
      [
        'legal-review-approves-current-draft',
        'the evidence was verified again, with another result perhaps',
        { at: () => at({ ...verified, input: { items: ['1'] } }), ...late },
      ],
    ],
  });

const more = (step: string): readonly Doing[] => (step === 'make-decision' ? [{ step: 'deliberate' }] : []);

/** A hearing was held on this notice; evidence is on the record or nowhere. */
const heard = () => fileAt('heard');
const investigatedAnew = () =>
  after(
    heard(),
    { step: 'submit-for-legal-review', on: '2026-03-30' },
    { step: 'return-for-investigation', on: '2026-03-31' },
  );

export const approvalRows: readonly RuleRow[] = [
  ...covers('deliberate', approved),
  ...covers('make-decision', deliberated),
  ...rulesOf('add-evidence', () => fileAt('defence'), {
    holds: [
      ['no-evidence-outside-hearing-record', 'evidence of the party, brought with its statement', { on: '2026-03-12' }],
      [
        'no-evidence-outside-hearing-record',
        'after a hearing, in an investigation taken up again',
        { at: investigatedAnew, on: '2026-04-01' },
      ],
    ],
    fails: [
      ['no-evidence-outside-hearing-record', 'after the hearing (art. 65)', { at: heard, on: '2026-03-30' }],
      [
        'no-evidence-outside-hearing-record',
        'after the hearing and its review',
        {
          at: () =>
            after(heard(), { step: 'submit-for-legal-review', on: '2026-03-30' }, { step: 'pass-legal-review' }),
          on: '2026-03-31',
        },
      ],
    ],
  }),
  ...rulesOf('make-decision', () => fileAt('defence'), {
    holds: [
      [
        'evidence-verified',
        'what the party brought was verified',
        { at: () => after(fileAt('defence'), ...another), ...late },
      ],
    ],
    fails: [
      ['evidence-verified', 'the only item was excluded', { at: () => after(fileAt('defence'), excluded), ...late }],
      [
        'evidence-verified',
        'what the party brought is not verified yet',
        { at: () => after(fileAt('defence'), added), ...late },
      ],
    ],
  }),
];
