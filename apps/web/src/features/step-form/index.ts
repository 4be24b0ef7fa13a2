export { default as StepForm } from './step-form.vue';
