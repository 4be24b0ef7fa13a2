export { default as EnrolFactor } from './enrol-factor.vue';
export { default as FactorProof } from './factor-proof.vue';
export { default as NewPassword } from './new-password.vue';
export { default as OwnFactors } from './own-factors.vue';
export { default as OwnPassword } from './own-password.vue';
export { default as OwnSessions } from './own-sessions.vue';
export { default as OwnSso } from './own-sso.vue';
