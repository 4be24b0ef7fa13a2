import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { after } from '../doing.fixture.js';
import { officerKept, onOfficer, onYear, yearRunning } from '../agency.fixture.js';
import { office, STALL } from '../office.fixture.js';
import { fileAt } from '../walk.fixture.js';

const failed = () => officerKept(onOfficer('fail-random-exam'));
const withdrawn = () => after(failed(), onOfficer('withdraw-certificate'));
const idle = onYear('record-yearly-figures', { input: { idle: [{ matter: STALL }] } });
const quarters = [1, 2, 3, 4].map((quarter) => onYear('evaluate-quarter', { input: { quarter } }));
const others = office({ reportsDisclosure: false });

/** OFF-09, STA-01 to STA-03 and ARC-07: what the files of the agency bring about by themselves. */
export const agencyConsequenceRows: readonly ConsequenceRow[] = [
  ...arisingOf('certificate-withdrawn-after-a-failed-test', {
    arises: [['the test was failed', failed]],
    absent: [['the test was passed', () => officerKept(onOfficer('pass-random-exam'))]],
  }),
  ...arisingOf('open-cases-to-be-reassigned', {
    arises: [['the certificate was withdrawn', withdrawn]],
    absent: [
      ['others took the cases over', () => after(withdrawn(), onOfficer('reassign-cases'))],
      ['the officer is at work', () => officerKept()],
    ],
  }),
  ...arisingOf('yearly-data-published-by-31-january', {
    arises: [['the year 2025 runs', () => yearRunning(), { due: '2026-01-31' }]],
    absent: [
      ['published', () => yearRunning(onYear('record-yearly-figures'), onYear('publish-yearly-data'))],
      ['a case has no year', () => fileAt('investigating')],
    ],
  }),
  ...arisingOf('disclosure-report-due', {
    arises: [['the year is over', () => yearRunning()]],
    absent: [
      ['the year is not over', () => yearRunning(), { on: '2025-12-31' }],
      ['given', () => yearRunning(onYear('give-disclosure-report'))],
      ['the district reports for the street', () => yearRunning(), { office: others }],
    ],
  }),
  ...arisingOf('idle-powers-to-be-explained', {
    arises: [['a matter was not used', () => yearRunning(idle)]],
    absent: [
      ['explained', () => yearRunning(idle, onYear('explain-idle-powers'))],
      ['every matter was used', () => yearRunning(onYear('record-yearly-figures'))],
    ],
  }),
  ...arisingOf('files-of-the-quarter-to-be-evaluated', {
    arises: [
      ['all quarters are over', () => yearRunning()],
      ['the first quarter ended yesterday', () => yearRunning(), { on: '2025-04-01' }],
    ],
    absent: [
      ['the first quarter ends today', () => yearRunning(), { on: '2025-03-31' }],
      ['all four were evaluated', () => yearRunning(...quarters)],
    ],
  }),
];
