export { default as AccountLines } from './account-lines.vue';
export { default as PolicyFacts } from './policy-facts.vue';
