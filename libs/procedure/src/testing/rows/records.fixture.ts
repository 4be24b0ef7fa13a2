import { archive as archiving } from '../../archive/table.js';
import { platform } from '../../platform/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { archive, fileAt } from '../walk.fixture.js';

const up = doingsOf(platform, 'platform/1');
const again = doingsOf(platform, 'platform/2');
const move = doingsOf(archiving, 'archive/1');
const decided = () => fileAt('decided');
const uploaded = () => after(decided(), up('upload-to-platform'));
const archived = () => archive(fileAt('closed'));

/** STA-04 and ARC-06: the platform of the city, and the public archive. */
export const recordRows: readonly RuleRow[] = [
  ...rulesOf(up('upload-to-platform'), decided, {
    holds: [
      ['something-to-upload', 'a penalty was decided'],
      ['uploaded-kind-on-file-and-missing', 'the penalty'],
    ],
    fails: [
      ['something-to-upload', 'nothing was decided', { at: () => fileAt('investigating'), input: { kind: 'penalty' } }],
      ['uploaded-kind-on-file-and-missing', 'no measure was taken', { input: { kind: 'coercion' } }],
      [
        'uploaded-kind-on-file-and-missing',
        'uploaded before',
        { ...again('upload-to-platform', { input: { kind: 'penalty' } }), at: uploaded },
      ],
    ],
  }),
  ...rulesOf(move('transfer-to-public-archive', { on: '2036-03-06' }), archived, {
    holds: [
      ['file-archived-before-its-transfer', 'ten years in the own archive'],
      ['ten-years-in-the-own-archive', 'on the day it is ten years'],
    ],
    fails: [
      ['file-archived-before-its-transfer', 'closed only', { at: () => fileAt('closed') }],
      ['ten-years-in-the-own-archive', 'a day before', { on: '2036-03-05' }],
    ],
  }),
];
