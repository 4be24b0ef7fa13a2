export { rectifyDecision } from './rectify-decision/index.js';
export { supplementDecision } from './supplement-decision/index.js';
