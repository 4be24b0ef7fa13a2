export { default as CaseFilters } from './case-filters.vue';
export { default as CaseTable } from './case-table.vue';
export { default as NumberSearch } from './number-search.vue';
export { useCaseList } from './use-case-list';
