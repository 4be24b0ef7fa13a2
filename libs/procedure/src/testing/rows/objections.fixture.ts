import type { CaseFile } from '../../kernel/file.js';
import { type Doing, after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';

type Doings = (step: string, more?: Partial<Doing>) => Doing;

/** The answer to an objection, the same on every file of administration. */
export function objectionRows(doings: Doings, at: () => CaseFile): RuleRow[] {
  const objected = () => after(at(), doings('raise-objection'));
  const answered = () => after(objected(), doings('answer-objection'));
  return rulesOf(doings('answer-objection'), objected, {
    holds: [['objection-not-answered-yet', 'the first one waits']],
    fails: [
      ['objection-not-answered-yet', 'nobody objected', { at }],
      ['objection-not-answered-yet', 'it was answered before', { at: answered }],
      ['objection-not-answered-yet', 'there is no second one', { input: { no: 2 } }],
    ],
  });
}

/** What every confirmation asks: another person, and no objection left. */
export function confirmingRows(confirm: Doing, doings: Doings, at: (by?: string) => CaseFile): RuleRow[] {
  const objected = () => after(at(), doings('raise-objection'));
  return rulesOf(confirm, () => at(), {
    holds: [
      ['proposal-answered-by-another-person', 'the security administrator answers'],
      ['objections-answered', 'nobody objected'],
      [
        'objections-answered',
        'the objection was answered',
        { at: () => after(objected(), doings('answer-objection')) },
      ],
    ],
    fails: [
      [
        'proposal-answered-by-another-person',
        'who proposed it has become security administrator',
        { at: () => at('turned-admin'), by: 'turned-admin' },
      ],
      ['objections-answered', 'the auditor waits for an answer', { at: objected }],
    ],
  });
}
