export { default as AccountLines } from './account-lines.vue';
export { default as PolicyForm } from './policy-form.vue';
