import { destruction } from '../../retention/destruction.js';
import { hold } from '../../retention/hold.js';
import { after, doingsOf } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, fileAt } from '../walk.fixture.js';

const END = '2057-01-01';
const d = doingsOf(destruction, 'destruction/1');
const held = doingsOf(hold, 'hold/1');
const archived = () => archive(fileAt('closed'));
const heldFile = () => after(archived(), held('place-hold', { on: END }));
/** An office whose own table keeps ordinary files for ever. */
const forEver = () => office({ retention: [{ from: '2018-01-01', class: 'ordinary', period: '永久', mark: 'V' }] });
const proposed = () => after(archived(), d('propose-destruction', { on: END }));

/** HSE-75, HSE-76 and HSE-100: a file goes when its term is over, no hold lies on it, and two persons say so. */
export const retentionRows: readonly RuleRow[] = [
  ...rulesOf(d('propose-destruction', { on: END }), archived, {
    holds: [
      ['term-of-retention-run-out', 'thirty years after the year of archiving'],
      ['no-legal-hold-on-the-file', 'no hold'],
      ['no-legal-hold-on-the-file', 'lifted', { at: () => after(heldFile(), held('lift-hold')) }],
      ['no-other-destruction-proposed', 'nobody has proposed it'],
      [
        'no-other-destruction-proposed',
        'kept after all',
        { at: () => after(proposed(), d('withdraw-destruction')), track: 'destruction/2' },
      ],
    ],
    fails: [
      ['term-of-retention-run-out', 'on the last day of the term', { on: '2056-12-31' }],
      ['term-of-retention-run-out', 'closed, and never archived', { at: () => fileAt('closed') }],
      ['no-legal-hold-on-the-file', 'held', { at: heldFile }],
      ['no-other-destruction-proposed', 'proposed already', { at: proposed, track: 'destruction/2' }],
    ],
  }),
  ...rulesOf(d('approve-destruction', { on: END }), proposed, {
    holds: [
      ['term-of-retention-run-out', 'thirty years after the year of archiving'],
      ['no-legal-hold-on-the-file', 'no hold'],
      ['destruction-proposed-by-another-person', 'the archivist proposed'],
    ],
    fails: [
      ['term-of-retention-run-out', 'the unit keeps such files for ever since', { office: forEver() }],
      ['no-legal-hold-on-the-file', 'held since it was proposed', { at: () => after(proposed(), held('place-hold')) }],
      [
        'destruction-proposed-by-another-person',
        'one person in both roles',
        {
          at: () => after(archived(), d('propose-destruction', { on: END, by: 'archivist-head' })),
          by: 'archivist-head',
        },
      ],
    ],
  }),
];
