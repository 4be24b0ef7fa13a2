import { type Procedure, row } from '../../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * One year's holiday notice: proposed by one administrator, confirmed by another; law.md 3.4.
 * @article HOLIDAYS-2024/2
 */
// prettier-ignore
export const calendarYear: Procedure = {
  id: 'calendar-year@2025-01-01',
  kind: 'calendar-year',
  title: { zh: '年度放假安排', en: 'Holiday notice of a year' },
  track: false,
  since: '2025-01-01',
  stages: {
    proposed: { title: { zh: '待确认', en: 'proposed' }, line: 1 },
    confirmed: { title: { zh: '已生效', en: 'confirmed' }, line: 2, end: true },
    rejected: { title: { zh: '已退回', en: 'rejected' }, end: true },
  },
  rows: [
    //  step                    from        to           by
    row(s.proposeHolidayNotice, 'start',    'proposed',  'system-admin'),
    row(s.confirmHolidayNotice, 'proposed', 'confirmed', 'system-admin'),
    row(s.rejectHolidayNotice,  'proposed', 'rejected',  'system-admin'),
  ],
};
