import { demolition } from '../../demolition/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, fileAt } from '../walk.fixture.js';
import { certificatesShownRows, fieldOfficerRows } from './officers.fixture.js';
import { demolitionOrdered } from './closing.fixture.js';
import { notArchivedRows, openTrackRows } from './shared.fixture.js';

const d = doingsOf(demolition, 'demolition/1');
const second = doingsOf(demolition, 'demolition/2');
const started = () => after(demolitionOrdered(), d('start-demolition'));
const removed = () => after(started(), d('measure-self-demolition'));
const closed = () => after(removed(), { step: 'close-case' });
/** More was found and ordered away after closing: it is verified before the file is archived. */
const startedLate = () => after(closed(), second('start-demolition'));
/** Decided, and still on its way to the party. */
const unserved = () =>
  after(
    fileAt('deliberated', { draft: { penalties: [{ kind: 'demolition-order', content: '限期十五日内自行拆除。' }] } }),
    { step: 'make-decision', on: '2026-03-24' },
  );

/** An ordered demolition: D5 and D6 of law.md 1.4. */
export const demolitionRows: readonly RuleRow[] = [
  ...notArchivedRows(second('start-demolition'), closed, () => archive(closed())),
  ...rulesOf(d('start-demolition'), demolitionOrdered, {
    holds: [
      ['one-demolition-at-a-time', 'the first term'],
      ['one-demolition-at-a-time', 'the first structure is gone', { at: removed, track: 'demolition/2' }],
      ['demolition-order-served', 'ordered and served'],
      ['demolition-term-ahead', 'tomorrow', { input: { dueOn: '2026-03-27' } }],
    ],
    fails: [
      ['one-demolition-at-a-time', 'a term runs', { at: started, track: 'demolition/2' }],
      ['demolition-order-served', 'only a fine was decided', { at: () => fileAt('performing') }],
      ['demolition-order-served', 'the order has not reached the party', { at: unserved }],
      ['demolition-term-ahead', 'today', { input: { dueOn: '2026-03-26' } }],
    ],
  }),
  ...openTrackRows(second('measure-self-demolition'), startedLate),
  ...fieldOfficerRows(d('measure-self-demolition'), started),
  ...certificatesShownRows(d('measure-self-demolition'), started),
  ...rulesOf(d('measure-self-demolition'), started, {
    holds: [['measured-figures-plausible', 'one site of two rooms', { input: { rooms: 2 } }]],
    fails: [
      ['measured-figures-plausible', 'two sites of one room', { input: { sites: 2 } }],
      ['measured-figures-plausible', 'no area', { input: { areaTenthsM2: 0 } }],
      ['measured-figures-plausible', 'no site', { input: { sites: 0 } }],
    ],
  }),
];
