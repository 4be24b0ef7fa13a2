export { agreeOnThem } from './agree-on-them/index.js';
export { agreeOnUs } from './agree-on-us/index.js';
export { beAssigned } from './be-assigned/index.js';
export { bePassedOver } from './be-passed-over/index.js';
export { disputeJurisdiction } from './dispute-jurisdiction/index.js';
export { reportToSuperior } from './report-to-superior/index.js';
