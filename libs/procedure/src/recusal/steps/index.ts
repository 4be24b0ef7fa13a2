export { grantRecusal } from './grant-recusal/index.js';
export { refuseRecusal } from './refuse-recusal/index.js';
export { requestRecusal } from './request-recusal/index.js';
