import type { ConsequenceRow } from '../consequence-table.fixture.js';
import { agencyConsequenceRows } from './agency.fixture.js';
import { mainLineConsequences } from './main-line.fixture.js';

import { routingConsequenceRows } from './routing.fixture.js';
/** Every consequence table of every procedure and track. */
export const allConsequenceRows: readonly ConsequenceRow[] = [
  ...mainLineConsequences, ...agencyConsequenceRows,
  ...routingConsequenceRows,
  ...agencyConsequenceRows,
];
