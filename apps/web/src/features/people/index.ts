export { default as AccountBlock } from './account-block.vue';
export { default as CertificateList } from './certificate-list.vue';
export { default as DelegationList } from './delegation-list.vue';
export { default as PeopleFilters } from './people-filters.vue';
export { default as PeopleTable } from './people-table.vue';
export { default as YearList } from './year-list.vue';
export { usePeople } from './use-people';
