export { default as AgeBars } from './age-bars.vue';
export { default as DueList } from './due-list.vue';
export { default as FigureRow } from './figure-row.vue';
export { default as OfficeRows } from './office-rows.vue';
export { default as RecordingRows } from './recording-rows.vue';
export { default as StageBars } from './stage-bars.vue';
