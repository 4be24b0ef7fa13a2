import { archive as archiving } from '../../archive/table.js';
import { inspection } from '../../inspection/table.js';
import { blankFile } from '../../kernel/file.js';
import { platform } from '../../platform/table.js';
import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after, doingsOf } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { archive, fileAt } from '../walk.fixture.js';

const visited = () => after(blankFile('inspection-1', inspection.id), doingsOf(inspection)('log-inspection'));
const uploaded = () => after(fileAt('decided'), doingsOf(platform, 'platform/1')('upload-to-platform'));
const archived = () => archive(fileAt('closed'));
const moved = () =>
  after(archived(), doingsOf(archiving, 'archive/1')('transfer-to-public-archive', { on: '2036-03-09' }));
const threeDays = office({ platformUploadWorkingDays: 3 });

/** STA-04, ARC-02, ARC-04 to ARC-06: uploads, and what closing and archiving bring about. */
export const recordConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('acts-to-be-uploaded-to-the-platform', {
    arises: [
      ['a penalty was decided', () => fileAt('decided')],
      ['an inspection was made', visited],
    ],
    absent: [
      ['nothing was decided', () => fileAt('investigating')],
      ['uploaded', uploaded],
    ],
  }),
  ...arisingOf('upload-to-the-platform-late', {
    // Decided on Tuesday 24 March: the third working day is Friday the 27th.
    arises: [['on the fourth working day', () => fileAt('decided'), { on: '2026-03-30', office: threeDays }]],
    absent: [
      ['on the third', () => fileAt('decided'), { on: '2026-03-27', office: threeDays }],
      ['nobody knows the term', () => fileAt('decided'), { on: '2026-03-30' }],
      ['uploaded', uploaded, { on: '2026-03-30', office: threeDays }],
    ],
  }),
  ...arisingOf('file-bound-in-eight-groups-by-date', {
    arises: [['closed', () => fileAt('closed')]],
    absent: [['still open', () => fileAt('terminated')]],
  }),
  ...arisingOf('retention-by-the-table-of-the-unit', {
    arises: [['closed and not archived yet', () => fileAt('closed')]],
    absent: [
      ['still open', () => fileAt('terminated')],
      ['archived', archived],
    ],
  }),
  ...arisingOf('electronic-file-with-its-proofs', {
    arises: [['archived', archived]],
    absent: [['closed', () => fileAt('closed')]],
  }),
  ...arisingOf('file-due-at-the-public-archive', {
    arises: [['archived ten years ago', archived, { on: '2036-03-09' }]],
    absent: [
      ['a day before ten years', archived, { on: '2036-03-05' }],
      ['moved', moved],
    ],
  }),
];
