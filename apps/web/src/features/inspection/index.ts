export { default as InspectionForm } from './inspection-form.vue';
