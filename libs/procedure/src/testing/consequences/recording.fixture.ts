import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { type Doing, after } from '../doing.fixture.js';
import { fileAt } from '../walk.fixture.js';

const questioned = (how: Partial<Doing> = {}) => after(fileAt('investigating'), { step: 'question-party', ...how });
const unfilmed = () => questioned({ unrecorded: true });

/** RCD-04 and RCD-06: where no video is asked, and when recordings are due. */
export const recordingConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('no-video-asked-where-text-suffices', {
    arises: [['a lead is entered at the desk', () => fileAt('lead')]],
    absent: [['a person was questioned in the field', () => questioned()]],
  }),
  ...arisingOf('recordings-uploaded-in-twenty-four-hours', {
    arises: [['the film is not in the store yet', unfilmed]],
    absent: [
      ['filmed and stored with the act', () => questioned()],
      ['stored afterwards', () => after(unfilmed(), { step: 'add-recording', input: { seq: 6 } })],
      ['the gap was explained', () => after(unfilmed(), { step: 'explain-gap', input: { seq: 6 } })],
    ],
  }),
];
