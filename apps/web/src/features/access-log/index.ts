export { default as AccessFilters } from './access-filters.vue';
export { default as AccessResults } from './access-results.vue';
export { default as ChainWalk } from './chain-walk.vue';
export { useAccessSearch } from './use-access-search';
