import { highestProvisionChosen, oneActOneFine, withinTianjinCap } from './fines.js';
import { governingTextChosen, provisionsInForce } from './rules.js';

/** What every proposal of a penalty is asked about its basis. */
export const basisRules = [
  provisionsInForce,
  governingTextChosen,
  withinTianjinCap,
  oneActOneFine,
  highestProvisionChosen,
];
