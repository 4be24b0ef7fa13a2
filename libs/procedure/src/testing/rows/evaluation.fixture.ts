import { evaluation } from '../../evaluation/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { verdictsOn } from '../other-inputs.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, closedCase, fileAt, ticketAfter } from '../walk.fixture.js';

const e = doingsOf(evaluation, 'evaluation/1');
const closed = () => closedCase();
const ticket = () => ticketAfter('close-summary');
/** Whoever took the file into the archive had a part in it. */
const ownArchive = () => archive(closedCase(), 'archivist-evaluator');
const verdicts = (changes: Parameters<typeof verdictsOn>[1]) => ({
  input: { verdicts: verdictsOn(closed(), changes) },
});
const [first, ...others] = verdictsOn(closed());
const failed = { verdict: 'fail', reason: '目录与卷内文书不符。' } as const;
const evaluated = (file = closed()) =>
  after(file, e('evaluate-file', { on: '2026-04-20', input: { verdicts: verdictsOn(file, { R58: failed }) } }));
const rectifying = (file = closed()) => after(evaluated(file), e('request-rectification'));

/** Evaluation of a closed file. */
export const evaluationRows: readonly RuleRow[] = [
  ...rulesOf(e('evaluate-file'), closed, {
    holds: [
      ['penalty-case-closed', 'a closed case'],
      ['penalty-case-closed', 'a closed ticket', { at: ticket }],
      ['evaluator-had-no-part-in-the-case', 'a supervisor from elsewhere'],
      ['every-item-judged', 'each item once'],
      ['override-reasoned', 'as the machine found it'],
      [
        'override-reasoned',
        'otherwise, with the reason',
        verdicts({ V2: { verdict: 'fail', reason: '证件照片与本人不符。' } }),
      ],
    ],
    fails: [
      ['penalty-case-closed', 'the case goes on', { at: () => fileAt('performing') }],
      ['evaluator-had-no-part-in-the-case', 'nobody judges an own case', { at: ownArchive, by: 'archivist-evaluator' }],
      ['every-item-judged', 'an item is missing', { input: { verdicts: others } }],
      [
        'every-item-judged',
        'an item is judged twice and another never',
        { input: { verdicts: [...others, others[0]] } },
      ],
      ['every-item-judged', 'an item is judged twice', { input: { verdicts: [first, first, ...others] } }],
      ['override-reasoned', 'otherwise, in silence', verdicts({ V2: { verdict: 'fail' } })],
    ],
  }),
  ...rulesOf(e('request-rectification'), evaluated, {
    holds: [
      ['rectification-of-failed-items', 'an item that failed'],
      ['rectification-term-not-past', 'by tonight'],
    ],
    fails: [
      [
        'rectification-of-failed-items',
        'an item that passed',
        { input: { items: [{ item: 'V2', kind: 'must', demand: '补正。' }] } },
      ],
      ['rectification-term-not-past', 'by yesterday', { input: { dueOn: '2026-04-19' } }],
    ],
  }),
  ...rulesOf(e('confirm-rectified'), rectifying, {
    holds: [['evaluator-had-no-part-in-the-case', 'the one who evaluated']],
    fails: [
      [
        'evaluator-had-no-part-in-the-case',
        'nobody confirms in an own case',
        { at: () => rectifying(ownArchive()), by: 'archivist-evaluator' },
      ],
    ],
  }),
];
