import type { Procedure } from '../kernel/procedure.js';
import { account } from './account/table.js';
import { certificate } from './certificate/table.js';
import { delegation } from './delegation/table.js';
import { setting } from './setting/table.js';
import { agencyYear } from './agency-year/table.js';
import { calendarYear } from './calendar-year/table.js';
import { officerRecord } from './officer-record/table.js';
import { power } from './power/table.js';

/** The procedures whose files are about the agency itself and not about a case. */
export const agencyProcedures: readonly Procedure[] = [
  power,
  officerRecord,
  agencyYear,
  calendarYear,
  account,
  certificate,
  delegation,
  setting,
];
