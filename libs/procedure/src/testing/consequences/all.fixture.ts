import type { ConsequenceRow } from '../consequence-table.fixture.js';
import { mainLineConsequences } from './main-line.fixture.js';

/** Every consequence table of every procedure and track. */
export const allConsequenceRows: readonly ConsequenceRow[] = [...mainLineConsequences];
