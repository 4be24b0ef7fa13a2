export { closeOfficerRecord } from './close-officer-record/index.js';
export { failRandomExam } from './fail-random-exam/index.js';
export { logTraining } from './log-training/index.js';
export { openOfficerRecord } from './open-officer-record/index.js';
export { passRandomExam } from './pass-random-exam/index.js';
export { reassignCases } from './reassign-cases/index.js';
export { withdrawCertificate } from './withdraw-certificate/index.js';
