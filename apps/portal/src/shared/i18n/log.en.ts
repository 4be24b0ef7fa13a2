import type { log as zh } from './log.zh.js';

/** Words of the page of the transparency log. */
export const log: typeof zh = {
  title: 'Transparency log',
  lead: 'Every entry of this office’s records becomes a leaf of a hash tree. The office signs the root and publishes it here; witnesses check it and sign for themselves. Only hashes are public, nothing of any case. With them anybody can tell that what is in the log was not changed, removed or put into another order.',
  none: 'There is no checkpoint yet.',
  newest: 'Newest checkpoint',
  witnessed: 'Newest checkpoint with a witness’s signature',
  witnessedNote:
    'The newest checkpoint was signed a moment ago and no witness has seen it yet; this is the last one that a witness signed.',
  size: 'Entries',
  root: 'Root (SHA-256)',
  signedAt: 'Signed at (Chinese time)',
  note: 'The whole signed text, to be copied',
  signatures: 'Signatures',
  signer: 'Signed by',
  keyId: 'Key id',
  seenAt: 'Seen at',
  line: 'Signature line',
  own: 'Key of this office’s log',
  itself: 'this office',
  noWitness: 'No witness has signed yet',
  publicKey: 'Public key (Ed25519)',
  days: 'Checkpoints by day',
  daysLead:
    'The last checkpoint of each day. Write down or photograph any of these lines, and later it will tell whether history was rewritten.',
  caption: 'Checkpoints by day',
  on: 'Day',
  witnesses: 'Witnesses',
  noneThatDay: 'none',
  earlier: 'Earlier days',
  latest: 'Back to the latest',
  noDays: 'There are no earlier checkpoints.',
  check: 'How to check without trusting us',
  checkLead:
    'These programs need Node.js and nothing else; what you download is the source itself. Compare the hashes below, best with a copy from somebody else.',
  ways: {
    witness: {
      title: 'Be a witness',
      says: 'The witness has a key of its own and signs only when the new root continues the one it saw before; if history was rewritten or forked, it refuses and keeps the evidence. Put the address of this site (what stands before /portal) for SITE, and your name for NAME.',
    },
    archive: {
      title: 'Check an exported case file',
      says: 'Put the files below into one folder, open index.html and drop the archive onto it, without any network; or on the command line:',
    },
    paper: {
      title: 'Check a document',
      says: 'Scan the code on the document or look up its number; the page gives the hash of its entry and its place in the tree.',
    },
  },
  file: 'File',
  bytes: 'Bytes',
  hash: 'SHA-256',
  files: 'The programs',
  raw: 'Raw data',
  rawLead: 'These addresses give the plain text, for programs.',
  rawLinks: {
    checkpoint: 'Newest checkpoint with all signatures (text)',
    key: 'Public key of the log (JSON)',
    checkpoints: 'All checkpoints (JSON, a hundred at a time, go on with after)',
  },
};
