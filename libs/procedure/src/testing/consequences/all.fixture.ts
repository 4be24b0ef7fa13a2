import type { ConsequenceRow } from '../consequence-table.fixture.js';
import { agencyConsequenceRows } from './agency.fixture.js';
import { holdingConsequenceRows } from './holding.fixture.js';
import { outsideConsequenceRows } from './outside.fixture.js';
import { remedyConsequenceRows } from './remedies.fixture.js';
import { demolitionConsequenceRows } from './demolition.fixture.js';
import { mainLineConsequences } from './main-line.fixture.js';
import { publicationConsequenceRows } from './publication.fixture.js';
import { recordConsequenceRows } from './records.fixture.js';
import { recordingConsequenceRows } from './recording.fixture.js';
import { moneyConsequenceRows } from './money.fixture.js';
import { substituteConsequenceRows } from './substitute.fixture.js';
import { termConsequenceRows } from './terms.fixture.js';
import { sideTrackConsequences } from './side-tracks.fixture.js';
import { routingConsequenceRows } from './routing.fixture.js';

/** Every consequence table of every procedure and track. */
export const allConsequenceRows: readonly ConsequenceRow[] = [
  ...mainLineConsequences,
  ...demolitionConsequenceRows,
  ...remedyConsequenceRows,
  ...outsideConsequenceRows,
  ...holdingConsequenceRows,
  ...moneyConsequenceRows,
  ...substituteConsequenceRows,
  ...termConsequenceRows,
  ...sideTrackConsequences,
  ...routingConsequenceRows,
  ...agencyConsequenceRows,
  ...publicationConsequenceRows,
  ...recordConsequenceRows,
  ...recordingConsequenceRows,
];
