export { endPower } from './end-power/index.js';
export { listPower } from './list-power/index.js';
export { publishDelegation } from './record-delegation-published/index.js';
export { recordDelegation } from './record-delegation/index.js';
export { recordEntrustment } from './record-entrustment/index.js';
