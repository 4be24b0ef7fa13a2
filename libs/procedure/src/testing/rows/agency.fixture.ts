import { type Doing, after } from '../doing.fixture.js';
import {
  blankOfficer,
  blankPower,
  blankYear,
  delegated,
  delegationPublic,
  officeOf,
  officerKept,
  onOfficer,
  onPower,
  onYear,
  yearRunning,
} from '../agency.fixture.js';
import { LAPSED } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';

const published = (input: object) => () =>
  after(delegated(), onPower('record-delegation-published', { input: { ...input } }));

/** SUB-02 and SUB-04: how a power comes to the street, and goes on. */
const powerRows: readonly RuleRow[] = [
  ...rulesOf(onPower('record-delegation'), blankPower, {
    holds: [
      ['basis-published', 'a matter of the law table'],
      ['delegated-by-the-city-government', 'the city decided'],
    ],
    fails: [
      ['basis-published', 'nobody knows such a matter', { input: { matter: '120101ZQBCF09999' } }],
      [
        'delegated-by-the-city-government',
        'the district cannot delegate',
        { input: { decidedBy: 'district-government' } },
      ],
      ['delegated-by-the-city-government', 'decided tomorrow', { input: { decidedOn: '2026-03-03' } }],
    ],
  }),
  ...rulesOf(onPower('list-power'), delegationPublic, {
    holds: [['delegation-decision-published', 'day and link are on record']],
    fails: [
      ['delegation-decision-published', 'nobody knows where it was published', { at: delegated }],
      ['delegation-decision-published', 'a link that leads nowhere', { at: published({ link: '政府公报' }) }],
      ['delegation-decision-published', 'published tomorrow', { at: published({ publishedOn: '2026-03-03' }) }],
    ],
  }),
  ...rulesOf(onPower('record-entrustment'), blankPower, {
    holds: [
      ['basis-published', 'a matter of the law table'],
      ['entrusted-power-not-passed-on', 'a power of our own'],
      ['entrustment-written-and-published', 'written and public'],
      ['entrustment-term-named', 'a year'],
    ],
    fails: [
      ['basis-published', 'nobody knows such a matter', { input: { matter: '120101ZQBCF09999' } }],
      ['entrusted-power-not-passed-on', 'entrusted to us by another', { input: { ownPower: false } }],
      ['entrusted-power-not-passed-on', 'no longer on our list', { input: { matter: LAPSED } }],
      ['entrustment-written-and-published', 'by word of mouth', { input: { inWriting: false } }],
      ['entrustment-written-and-published', 'nobody can read it', { input: { link: '内部文件' } }],
      ['entrustment-written-and-published', 'to be published tomorrow', { input: { publishedOn: '2026-03-03' } }],
      ['entrustment-term-named', 'no term', { input: { until: '2026-01-01' } }],
    ],
  }),
];

/** OFF-08: forty class hours. */
const officerRows: readonly RuleRow[] = [
  ...rulesOf(onOfficer('open-officer-record'), blankOfficer, {
    holds: [['record-of-a-certified-officer', 'an officer with a certificate']],
    fails: [['record-of-a-certified-officer', 'a clerk has none', { input: { person: 'clerk' } }]],
  }),
  ...rulesOf(onOfficer('log-training'), () => officerKept(), {
    holds: [['training-in-the-year-of-the-record', 'today']],
    fails: [
      ['training-in-the-year-of-the-record', 'last year', { input: { trainedOn: '2025-12-31' } }],
      ['training-in-the-year-of-the-record', 'tomorrow', { input: { trainedOn: '2026-03-03' } }],
    ],
  }),
  ...['pass-random-exam', 'fail-random-exam'].flatMap((step) =>
    rulesOf(onOfficer(step), () => officerKept(), {
      holds: [
        ['test-in-the-year-of-the-record', 'today'],
        ['test-in-the-year-of-the-record', 'entered weeks later', { input: { examinedOn: '2026-01-15' } }],
      ],
      fails: [
        ['test-in-the-year-of-the-record', 'last year', { input: { examinedOn: '2025-12-31' } }],
        ['test-in-the-year-of-the-record', 'tomorrow', { input: { examinedOn: '2026-03-03' } }],
      ],
    }),
  ),
  ...rulesOf(onOfficer('close-officer-record'), () => officerKept(onOfficer('log-training')), {
    holds: [['forty-class-hours-a-year', 'forty hours']],
    fails: [
      [
        'forty-class-hours-a-year',
        'thirty-nine hours',
        { at: () => officerKept(onOfficer('log-training', { input: { hours: 39 } })) },
      ],
      ['forty-class-hours-a-year', 'no training at all', { at: () => officerKept() }],
    ],
  }),
];

const counted = (...more: readonly Doing[]) => yearRunning(onYear('record-yearly-figures'), ...more);
const current = () => after(blankYear(), onYear('open-agency-year', { on: '2026-01-05', input: { year: 2026 } }));
const table = (subject: string, measure: string, ranked = true) => ({
  input: { tables: [{ subject, measure, ranked }] },
});
const target = (measure: string) => ({ input: { targets: [{ subject: 'unit', measure, target: 100 }] } });
const everyQuarter = [1, 2, 3, 4].map((quarter) => onYear('evaluate-quarter', { input: { quarter } }));

/** STA-01: the data of a year. */
const dataRows: readonly RuleRow[] = [
  ...rulesOf(onYear('record-yearly-figures'), yearRunning, {
    holds: [['year-over-before-its-data', 'in January of the next year']],
    fails: [['year-over-before-its-data', 'the year still runs', { at: current }]],
  }),
  ...rulesOf(onYear('publish-yearly-data'), counted, {
    holds: [
      ['year-over-before-its-data', 'in January of the next year'],
      ['yearly-figures-recorded', 'the figures are on record'],
    ],
    fails: [
      ['year-over-before-its-data', 'the year still runs', { at: current }],
      ['yearly-figures-recorded', 'nobody has counted', { at: yearRunning }],
    ],
  }),
  ...rulesOf(onYear('close-agency-year'), () => counted(onYear('publish-yearly-data')), {
    holds: [['yearly-data-published', 'public and reported']],
    fails: [['yearly-data-published', 'counted, and kept inside', { at: counted }]],
  }),
];

/** ARC-07, REV-11 and DEC-11: files, people and reports. */
const yearRows: readonly RuleRow[] = [
  ...rulesOf(onYear('evaluate-quarter'), yearRunning, {
    holds: [['quarter-over-and-not-evaluated-yet', 'the first quarter of last year']],
    fails: [
      ['quarter-over-and-not-evaluated-yet', 'the quarter still runs', { at: current }],
      ['quarter-over-and-not-evaluated-yet', 'evaluated before', { at: () => yearRunning(...everyQuarter) }],
      ['quarter-over-and-not-evaluated-yet', 'more failed than were sampled', { input: { failed: 11 } }],
    ],
  }),
  ...rulesOf(onYear('confirm-staffing'), yearRunning, {
    holds: [
      ['reviewers-five-in-a-hundred', 'two reviewers for 24 officers', { office: officeOf(24, 2) }],
      ['reviewers-five-in-a-hundred', 'one reviewer for 20 officers', { office: officeOf(20, 1) }],
    ],
    fails: [
      ['reviewers-five-in-a-hundred', 'one reviewer for 24 officers', { office: officeOf(24, 1) }],
      ['reviewers-five-in-a-hundred', 'one reviewer for 21 officers', { office: officeOf(21, 1) }],
    ],
  }),
  ...rulesOf(onYear('adopt-report'), yearRunning, {
    holds: [
      ['no-quota-of-fines', 'a target for inspections', target('inspections')],
      ['no-ranking-by-fine-income', 'officers by what they recorded', table('officer', 'recording-grade')],
      ['no-ranking-by-fine-income', 'sums by matter', table('matter', 'fine-income')],
      ['no-ranking-by-fine-income', 'sums by officer without a rank', table('officer', 'fine-income', false)],
    ],
    fails: [
      ['no-quota-of-fines', 'a sum to be fined', target('fine-income')],
      ['no-ranking-by-fine-income', 'officers by the sums they fined', table('officer', 'fine-income')],
      ['no-ranking-by-fine-income', 'units by the sums they fined', table('unit', 'fine-income')],
    ],
  }),
];

/** The files of the agency itself. */
export const agencyRows: readonly RuleRow[] = [...powerRows, ...officerRows, ...dataRows, ...yearRows];
