export { default as EvaluationSheet } from './evaluation-sheet.vue';
