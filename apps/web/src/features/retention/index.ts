export { default as DeedBox } from './deed-box.vue';
export type { Chosen } from './deeds';
export { default as ListTabs } from './list-tabs.vue';
export { default as RetentionLineRow } from './retention-line.vue';
export { useRetention } from './use-retention';
