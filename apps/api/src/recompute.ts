import type { Recompute } from './audit/setting.js';
import { personOfAccount } from './agency/keep-accounts.js';
import { calendarRowOf } from './calendars/keep-calendar.js';
import { columnsOf } from './cases/perform/columns.js';
import { recordsOf } from './publication/project-publication.js';

/** What the audit asks of the features that wrote the rows: the very functions they wrote them with. */
export const recompute: Recompute = {
  columnsOf,
  publicRecords: recordsOf,
  calendarYear: calendarRowOf,
  person: personOfAccount,
};
