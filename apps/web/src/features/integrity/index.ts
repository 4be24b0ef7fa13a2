export { default as AlarmState } from './alarm-state.vue';
export { default as ChainCheck } from './chain-check.vue';
export { default as LogHead } from './log-head.vue';
export { default as NightlyRuns } from './nightly-runs.vue';
