import { crimeTransferConsequences } from '../crime-transfer/consequences.js';
import { crimeTransfer } from '../crime-transfer/table.js';
import type { Consequence } from '../kernel/consequence.js';
import type { Procedure } from '../kernel/procedure.js';
import { litigationConsequences } from '../litigation/consequences.js';
import { litigation } from '../litigation/table.js';
import { concurrentConsequences } from '../ordinary/concurrent.js';
import { reconsiderationConsequences } from '../reconsideration/consequences.js';
import { reconsideration } from '../reconsideration/table.js';
import { supervisionConsequences } from '../supervision/consequences.js';
import { supervision } from '../supervision/table.js';
import { remedyConsequences } from './consequences.js';

/** The tracks on which other authorities look at a case: remedies, the police, supervisors. */
export const remedyProcedures: readonly Procedure[] = [reconsideration, litigation, crimeTransfer, supervision];

/** What follows by itself on them. */
export const outsideConsequences: readonly Consequence[] = [
  ...concurrentConsequences,
  ...crimeTransferConsequences,
  ...remedyConsequences,
  ...reconsiderationConsequences,
  ...litigationConsequences,
  ...supervisionConsequences,
];
