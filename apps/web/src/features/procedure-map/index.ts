export { default as ProcedurePicker } from './procedure-picker.vue';
export { default as ProcedureRows } from './procedure-rows.vue';
export { default as ProcedureStages } from './procedure-stages.vue';
export { default as RuleList } from './rule-list.vue';
export { ruleLines, searchRules } from './rules';
