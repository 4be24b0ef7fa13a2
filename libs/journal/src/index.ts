export { type Digest, hex, unhex, utf8 } from './bytes.js';
export { canonical } from './canonical.js';
export { commit, type Entry, genesis, hashOf, seal } from './entry.js';
export { type Break, firstBreak } from './first-break.js';
export { fingerprint } from './sha256.js';
export * as merkle from './merkle/index.js';
export {
  type ConsistencyClaim,
  consistencyProof,
  type InclusionClaim,
  inclusionProof,
  leafHash,
  merkleRoot,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from './merkle/index.js';
export {
  type HashAt,
  type NodeAt,
  type Range,
  type StoredNode,
  consistencyRanges,
  edge,
  grow,
  inclusionRanges,
  rangeHash,
  subtrees,
} from './merkle/stored.js';
export {
  type Checkpoint,
  type Note,
  type NoteKey,
  type NoteSignature,
  checkpointText,
  cosignedText,
  noteKeyHash,
  readCheckpoint,
  readNote,
  writeNote,
} from './note.js';
