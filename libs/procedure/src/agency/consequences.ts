import type { Consequence } from '../kernel/consequence.js';
import { yearConsequences } from './agency-year/consequences.js';
import { officerConsequences } from './officer-record/consequences.js';

/** What follows by itself on the files of the agency itself. */
export const agencyConsequences: readonly Consequence[] = [...officerConsequences, ...yearConsequences];
