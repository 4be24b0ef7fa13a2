export { findNoAgreement } from './find-no-agreement/index.js';
export { giveWay } from './give-way/index.js';
export { objectToReview } from './object-to-review/index.js';
export { ruleForNewReview } from './rule-for-new-review/index.js';
export { ruleForOpinion } from './rule-for-opinion/index.js';
export { settleInMeeting } from './settle-in-meeting/index.js';
export { upholdOpinion } from './uphold-opinion/index.js';
