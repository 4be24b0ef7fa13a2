import { nationalHolidays, withOwnDays } from '@anjuan/calendar';
import {
  blankSetting,
  numberingProposed,
  onSetting,
  ownDayProposed,
  thresholdsProposed,
} from '../administration.fixture.js';
import { plainTiers } from '../inputs-administration.fixture.js';
import { LAPSED, office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { confirmingRows, objectionRows } from './objections.fixture.js';

const proposals = [
  'propose-thresholds',
  'propose-numbering',
  'propose-seal',
  'propose-benchmark',
  'propose-review-always',
  'propose-certificate-limits',
  'propose-own-day',
  'propose-sign-in',
];
const [slight, ordinary] = plainTiers;
const PATTERN = '津小街罚决字〔{year}〕{n}号';
const numbering = (template: string) => office({ numbering: [{ template, from: '2021-07-15', pattern: PATTERN }] });
const already = (subject: string) => office({ settings: [{ file: 'setting-0', subject, from: '2026-03-02' }] });
const pattern = (text: string) => ({ input: { pattern: text } });
const tiers = (...steps: readonly object[]) => ({ input: { tiers: steps } });

const ahead = (step: string): RuleRow[] =>
  rulesOf(onSetting(step), blankSetting, {
    holds: [
      ['setting-holds-from-now-on', 'from today'],
      ['setting-holds-from-now-on', 'from December', { input: { from: '2026-12-01' } }],
    ],
    fails: [['setting-holds-from-now-on', 'from yesterday', { input: { from: '2026-03-01' } }]],
  });

const valueRows: readonly RuleRow[] = [
  ...rulesOf(onSetting('propose-thresholds'), blankSetting, {
    holds: [['hearing-amounts-in-order', 'three thousand and thirty thousand yuan']],
    fails: [
      ['hearing-amounts-in-order', 'nothing at all', { input: { personFen: 0 } }],
      ['hearing-amounts-in-order', 'more for persons', { input: { personFen: 4_000_000 } }],
    ],
  }),
  ...rulesOf(onSetting('propose-numbering'), blankSetting, {
    holds: [
      ['number-pattern-whole', 'year and number'],
      ['number-pattern-of-one-paper', 'nobody uses it'],
      ['number-pattern-of-one-paper', 'the same paper had it before', { office: numbering('penalty-decision') }],
    ],
    fails: [
      ['number-pattern-whole', 'no year', pattern('津小街罚决字{n}号')],
      ['number-pattern-whole', 'no running number', pattern('津小街罚决字〔{year}〕号')],
      ['number-pattern-whole', 'the number twice', pattern('津小街罚决字〔{year}〕{n}-{n}号')],
      ['number-pattern-whole', 'something else in braces', pattern('{place}罚决字〔{year}〕{n}号')],
      ['number-pattern-whole', 'a digit, which could run into the number', pattern('罚决字〔{year}〕1{n}号')],
      ['number-pattern-of-one-paper', 'another paper has it', { office: numbering('prior-notice') }],
    ],
  }),
  ...rulesOf(onSetting('propose-benchmark'), blankSetting, {
    holds: [
      ['benchmark-of-a-listed-matter', 'a matter of the office'],
      ['benchmark-steps-in-order', 'one after the other'],
      [
        'benchmark-steps-in-order',
        'persons and units apart',
        tiers({ ...slight, forParty: 'person' }, { ...slight, forParty: 'unit' }),
      ],
    ],
    fails: [
      ['benchmark-of-a-listed-matter', 'the office lost it', { input: { matter: LAPSED } }],
      ['benchmark-of-a-listed-matter', 'nobody knows it', { input: { matter: '120101ZQBCF09999' } }],
      ['benchmark-steps-in-order', 'the heavy one first', tiers(ordinary, slight)],
      ['benchmark-steps-in-order', 'they overlap', tiers(slight, { ...ordinary, min: 10_000 })],
      ['benchmark-steps-in-order', 'upside down', tiers({ ...slight, min: 30_000 })],
    ],
  }),
];

const DAY_OFF = withOwnDays(nationalHolidays, [{ day: '2026-03-02', works: false }]);
const day = (from: string, works: boolean) => ({ input: { from, works } });
const ownDayRows: readonly RuleRow[] = rulesOf(onSetting('propose-own-day'), blankSetting, {
  holds: [
    ['own-day-changes-the-calendar', 'a working Monday off'],
    ['own-day-changes-the-calendar', 'a Saturday worked', day('2026-03-07', true)],
    ['statutory-holiday-stays-off', 'an adjusted day of a holiday worked', day('2026-10-06', true)],
  ],
  fails: [
    ['own-day-changes-the-calendar', 'a Saturday off is one already', day('2026-03-07', false)],
    ['own-day-changes-the-calendar', 'a year without a notice', day('2027-03-02', false)],
    ['statutory-holiday-stays-off', 'the first of October worked', day('2026-10-01', true)],
  ],
});

/** HSE-105, HSE-106, HSE-135 to HSE-139: what an office sets for itself. */
export const settingRows: readonly RuleRow[] = [
  ...proposals.flatMap(ahead),
  ...valueRows,
  ...ownDayRows,
  ...confirmingRows(onSetting('confirm-setting'), onSetting, thresholdsProposed),
  ...rulesOf(onSetting('confirm-setting'), numberingProposed, {
    holds: [
      ['setting-holds-from-now-on', 'on the day it was proposed for'],
      ['one-setting-of-a-kind-a-day', 'another paper begins that day', { office: already('numbering prior-notice') }],
      ['number-pattern-of-one-paper', 'nobody took it meanwhile'],
      ['number-pattern-of-one-paper', 'amounts have no pattern', { at: thresholdsProposed }],
      ['own-day-changes-the-calendar', 'the day still counts', { at: ownDayProposed }],
      ['own-day-changes-the-calendar', 'amounts have no day', { at: thresholdsProposed }],
    ],
    fails: [
      ['setting-holds-from-now-on', 'its day has passed', { on: '2026-03-03' }],
      ['one-setting-of-a-kind-a-day', 'the same begins that day', { office: already('numbering penalty-decision') }],
      ['number-pattern-of-one-paper', 'another paper got it meanwhile', { office: numbering('prior-notice') }],
      ['own-day-changes-the-calendar', 'it became a day off meanwhile', { at: ownDayProposed, holidays: DAY_OFF }],
    ],
  }),
  ...objectionRows(onSetting, thresholdsProposed),
];
