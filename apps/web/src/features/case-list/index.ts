export { default as CaseFilters } from './case-filters.vue';
export { default as CaseTable } from './case-table.vue';
export { useCaseList } from './use-case-list';
