export { endDelegation } from './end-delegation/index.js';
export { expireDelegation } from './expire-delegation/index.js';
export { grantDelegation } from './grant-delegation/index.js';
