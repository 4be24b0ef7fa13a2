import { nationalHolidays } from '../data/national-holidays.js';
import type { Holidays } from '../holidays.js';

/*
 * The notices twice over: as the library has them, and as the second reading has them, typed from the published lists of
 * off blocks and working weekend days and read by its own parser. 2027 is made up; it moves two days of December 2026.
 */

/** One year as published: blocks off, days made working; `guess` for a year without a notice. */
export interface NoticeText {
  readonly off: string;
  readonly working: string;
  readonly guess?: true;
}

const published: Record<number, NoticeText> = {
  2020: {
    off: '01-01; 01-24…02-02; 04-04…04-06; 05-01…05-05; 06-25…06-27; 10-01…10-08',
    working: '01-19, 04-26, 05-09, 06-28, 09-27, 10-10',
  },
  2021: {
    off: '01-01…01-03; 02-11…02-17; 04-03…04-05; 05-01…05-05; 06-12…06-14; 09-19…09-21; 10-01…10-07',
    working: '02-07, 02-20, 04-25, 05-08, 09-18, 09-26, 10-09',
  },
  2022: {
    off: '01-01…01-03; 01-31…02-06; 04-03…04-05; 04-30…05-04; 06-03…06-05; 09-10…09-12; 10-01…10-07',
    working: '01-29, 01-30, 04-02, 04-24, 05-07, 10-08, 10-09',
  },
  2023: {
    off: '2022-12-31; 01-01…01-02; 01-21…01-27; 04-05; 04-29…05-03; 06-22…06-24; 09-29…10-06',
    working: '01-28, 01-29, 04-23, 05-06, 06-25, 10-07, 10-08',
  },
  2024: {
    off: '01-01; 02-10…02-17; 04-04…04-06; 05-01…05-05; 06-10; 09-15…09-17; 10-01…10-07',
    working: '02-04, 02-18, 04-07, 04-28, 05-11, 09-14, 09-29, 10-12',
  },
  2025: {
    off: '01-01; 01-28…02-04; 04-04…04-06; 05-01…05-05; 05-31…06-02; 10-01…10-08',
    working: '01-26, 02-08, 04-27, 09-28, 10-11',
  },
  2026: {
    off: '01-01…01-03; 02-15…02-23; 04-04…04-06; 05-01…05-05; 06-19…06-21; 09-25…09-27; 10-01…10-07',
    working: '01-04, 02-14, 02-28, 05-09, 09-20, 10-10',
  },
};

const madeUp: NoticeText = {
  off: '2026-12-31; 01-01…01-03; 02-05…02-11; 05-01…05-05; 10-01…10-07',
  working: '2026-12-26, 02-20, 05-08, 09-26',
};
const madeUpOff =
  '2026-12-31 2027-01-01 2027-01-02 2027-01-03 2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2027-02-10 ' +
  '2027-02-11 2027-05-01 2027-05-02 2027-05-03 2027-05-04 2027-05-05 2027-10-01 2027-10-02 2027-10-03 2027-10-04 ' +
  '2027-10-05 2027-10-06 2027-10-07';
const imported2027 = {
  status: 'notice-imported',
  off: madeUpOff.split(' '),
  working: ['2026-12-26', '2027-02-20', '2027-05-08', '2027-09-26'],
} as const;
const only = (first: number): Holidays =>
  Object.fromEntries(Object.entries(nationalHolidays).filter(([year]) => Number(year) >= first));

/** What an office may have imported, in both notations. */
export const offices: readonly { readonly holidays: Holidays; readonly notices: Record<number, NoticeText> }[] = [
  { holidays: nationalHolidays, notices: published },
  { holidays: { ...nationalHolidays, 2027: imported2027 }, notices: { ...published, 2027: madeUp } },
  {
    holidays: { ...nationalHolidays, 2027: { status: 'provisional', off: ['2027-10-01'], working: ['2027-10-09'] } },
    notices: { ...published, 2027: { off: '10-01', working: '10-09', guess: true } },
  },
  {
    holidays: only(2025),
    notices: Object.fromEntries(Object.entries(published).filter(([year]) => Number(year) >= 2025)),
  },
];
