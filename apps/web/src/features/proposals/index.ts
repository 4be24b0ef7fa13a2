export { default as ProposalList } from './proposal-list.vue';
