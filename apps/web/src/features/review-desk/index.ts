export { default as ReviewChanges } from './review-changes.vue';
export { default as ReviewQueue } from './review-queue.vue';
export { default as ReviewSheet } from './review-sheet.vue';
export { useReviewDrafts } from './use-review-drafts';
