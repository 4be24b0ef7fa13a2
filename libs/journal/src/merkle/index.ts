export { type ConsistencyClaim, consistencyProof, verifyConsistency } from './consistency.js';
export { type InclusionClaim, inclusionProof, verifyInclusion } from './inclusion.js';
export { leafHash, merkleRoot, nodeHash } from './tree.js';
