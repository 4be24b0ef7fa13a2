export { confirmSetting } from './confirm-setting/index.js';
export { proposeBenchmark } from './propose-benchmark/index.js';
export { proposeCertificateLimits } from './propose-certificate-limits/index.js';
export { proposeNumbering } from './propose-numbering/index.js';
export { proposeReviewAlways } from './propose-review-always/index.js';
export { proposeSeal } from './propose-seal/index.js';
export { proposeThresholds } from './propose-thresholds/index.js';
export { rejectSetting } from './reject-setting/index.js';
