export { default as NumberBlock } from './number-block.vue';
export { default as OtherBlocks } from './other-blocks.vue';
export { default as SettingHistory } from './setting-history.vue';
export { default as ThresholdBlock } from './threshold-block.vue';
