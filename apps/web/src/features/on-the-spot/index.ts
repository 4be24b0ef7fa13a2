export { default as SpotSteps } from './spot-steps.vue';
export { useSpot } from './use-spot';
