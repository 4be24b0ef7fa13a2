import { addDays, type CivilDate, daysBetween } from '../civil-date.js';
import type { HolidayYear, Holidays } from '../holidays.js';

/** '01-24..02-02 04-05' of a year as single days. */
function expand(year: number, blocks: string): CivilDate[] {
  return blocks.split(' ').flatMap((block) => {
    const [from, to] = block.split('..').map((day) => `${year}-${day}`) as [CivilDate, CivilDate?];
    return Array.from({ length: daysBetween(from, to ?? from) + 1 }, (_, i) => addDays(from, i));
  });
}

function year(y: number, off: string, working: string, statutory: string): HolidayYear {
  return {
    status: 'notice-imported',
    off: expand(y, off),
    working: expand(y, working),
    statutory: expand(y, statutory),
  };
}

/**
 * Off-days and make-up working days of 2020–2026 after the State Council notices. 2020 includes the emergency extension
 * of the Spring Festival to 02-02. Statutory days: eleven a year until 2024, thirteen since.
 * @article HOLIDAYS-2024/2
 */
export const nationalHolidays: Holidays = {
  2020: year(
    2020,
    '01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    '01-19 04-26 05-09 06-28 09-27 10-10',
    '01-01 01-25..01-27 04-04 05-01 06-25 10-01..10-03',
  ),
  2021: year(
    2021,
    '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
    '01-01 02-12..02-14 04-04 05-01 06-14 09-21 10-01..10-03',
  ),
  2022: year(
    2022,
    '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31',
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
    '01-01 02-01..02-03 04-05 05-01 06-03 09-10 10-01..10-03',
  ),
  2023: year(
    2023,
    '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
    '01-01 01-22..01-24 04-05 05-01 06-22 09-29 10-01..10-03',
  ),
  2024: year(
    2024,
    '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    '01-01 02-10..02-12 04-04 05-01 06-10 09-17 10-01..10-03',
  ),
  2025: year(
    2025,
    '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    '01-26 02-08 04-27 09-28 10-11',
    '01-01 01-28..01-31 04-04 05-01..05-02 05-31 10-01..10-03 10-06',
  ),
  2026: year(
    2026,
    '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
    '01-01 02-16..02-19 04-05 05-01..05-02 06-19 09-25 10-01..10-03',
  ),
};
