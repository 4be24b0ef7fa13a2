export { holidaysOf } from './days';
export { default as ImportNotice } from './import-notice.vue';
export { default as ProposalCard } from './proposal-card.vue';
export { default as YearView } from './year-view.vue';
