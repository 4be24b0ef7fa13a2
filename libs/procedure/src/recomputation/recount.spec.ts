import { describe, expect, it } from '@jest/globals';
import { type Holidays, holidayYearOf, nationalHolidays } from '@anjuan/calendar';
import { limits } from '../limits.js';
import { statementEndsOn } from '../ordinary/where.js';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { after, doingsOf } from '../testing/doing.fixture.js';
import { notice2027 } from '../testing/inputs-calendar.fixture.js';
import { calendarRows } from '../testing/rows/calendar.fixture.js';
import { fileAt, serve } from '../testing/walk.fixture.js';
import { recomputation } from './table.js';
import { recount } from './recount.js';

describe('Holiday notices and the limits they move', () => {
  it.each(cases(calendarRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

const imported: Holidays = { ...nationalHolidays, 2027: holidayYearOf(notice2027) };
/** A prior notice served on Monday, 28 December 2026: five working days are over in January. */
const noticed = () =>
  after(serve(fileAt('noticed'), 'prior-notice', '2026-12-28'), { step: 'open-statement-period', on: '2026-12-28' });
const statement = (holidays: Holidays, file = noticed()) => limits(file, holidays).find((l) => l.clock === 'C-DEF');
const between = (on: string) => ({ before: nationalHolidays, after: imported, on });
const recounted = expect.objectContaining({ clock: 'C-DEF', before: '2027-01-05', after: '2027-01-06' });

describe('a limit that reaches into a provisional year', () => {
  it('is provisional, and moves when the notice comes', () => {
    expect(statement(nationalHolidays)).toMatchObject({ due: '2027-01-05', provisional: true });
    expect(statement(imported)).toMatchObject({ due: '2027-01-06', provisional: false });
  });

  it('is told with its day before and after', () => {
    const { moved, kept } = recount(noticed(), between('2027-01-05'));
    expect(moved).toContainEqual(recounted);
    expect(kept).toEqual([]);
  });

  it('that had expired keeps its day, on the screen and for the guards', () => {
    const file = noticed();
    const on = '2027-01-06';
    const { moved, kept } = recount(file, between(on));
    expect(kept).toContainEqual(recounted);
    const input = { year: 2027, notice: notice2027.number, moved, kept };
    const doing = doingsOf(recomputation, 'recomputation/1')('recompute-limits', { on, input, holidays: imported });
    const later = after(file, doing);
    expect(statement(imported, later)).toMatchObject({ due: '2027-01-05', partyDate: '2027-01-05' });
    expect([statementEndsOn(file, imported), statementEndsOn(later, imported)]).toEqual(['2027-01-06', '2027-01-05']);
    expect(recount(later, between(on)).kept).not.toContainEqual(recounted);
  });
});
