export { clearOther } from './clear-other-publication/index.js';
export { draftOther } from './draft-other-publication/index.js';
export { publishOther } from './publish-other-decision/index.js';
