export { default as DraftList } from './draft-list.vue';
export { default as StartSheet } from './start-sheet.vue';
export { default as TaskList } from './task-list.vue';
export { default as MyCases } from './my-cases.vue';
