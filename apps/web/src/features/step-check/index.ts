export { default as StepCheck } from './step-check.vue';
