import { publication } from '../../publication/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import { earlier, graded, publicEntry } from '../rows/credit.fixture.js';
import { seizureAnnounced, seizureDecided } from '../rows/other-publication.fixture.js';
import { fileAt } from '../walk.fixture.js';

const u = doingsOf(publication, 'publication/1');
const wrong = () => after(publicEntry(), u('note-inaccuracy', { by: 'publisher' }));
const expired = () => after(graded('general')(), u('expire-publication', { on: '2027-04-03' }));
const repaired = () => after(graded('general')(), u('repair-credit', { on: '2026-07-02' }));

/** PUB-02, PUB-06 and PUB-08: corrections without delay, and entries that stop by themselves. */
export const publicationConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('other-decision-published-in-twenty-working-days', {
    arises: [['vector L: decided on 2025-12-25', () => seizureDecided('2025-12-25'), { due: '2026-01-23' }]],
    absent: [
      ['announced', () => seizureAnnounced()],
      ['nothing was sealed', () => fileAt('investigating')],
    ],
  }),
  ...arisingOf('inaccurate-publication-corrected-in-three-working-days', {
    // 4 to 6 April are off for Qingming.
    arises: [['noted on 2 April', wrong, { due: '2026-04-08' }]],
    absent: [
      ['nobody found a fault', () => publicEntry()],
      ['corrected', () => after(wrong(), u('correct-publication'))],
      ['taken down', () => after(wrong(), u('withdraw-publication'))],
    ],
  }),
  ...arisingOf('slight-entry-shown-three-months-at-most', {
    arises: [['slight', graded('slight'), { due: '2026-07-02' }]],
    absent: [['general', graded('general')]],
  }),
  ...arisingOf('general-entry-shown-one-year-at-most', {
    arises: [['general', graded('general'), { due: '2027-04-02' }]],
    absent: [
      ['not graded', () => publicEntry()],
      ['established before the measures', earlier],
      ['repaired', repaired],
    ],
  }),
  ...arisingOf('serious-entry-shown-three-years-at-most', {
    arises: [['serious', graded('serious'), { due: '2029-04-02' }]],
    absent: [['slight', graded('slight')]],
  }),
  ...arisingOf('publication-stops-by-itself-at-its-longest-time', {
    arises: [['the day after a year', graded('general'), { on: '2027-04-03' }]],
    absent: [
      ['the last day of the year', graded('general'), { on: '2027-04-02' }],
      ['stopped', expired],
    ],
  }),
];
