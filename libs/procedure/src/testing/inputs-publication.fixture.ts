import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';

/** What must be typed about an entry once it is graded, or found wrong: the plainest lawful thing. */
export const typedForEntries: Readonly<Record<string, (on: CivilDate, file: CaseFile) => object>> = {
  'classify-breach': () => ({ class: 'general', basis: '城市管理领域失信行为分级清单（待确认）' }),
  'repair-credit': () => ({ corrected: true, performed: true, undertaken: true, note: '当事人申请，经核实已履行。' }),
  'note-inaccuracy': () => ({ what: '当事人来函，称地点写错。' }),
};
