import type { CheckpointView, InclusionView } from './log.query.js';

const base64 = (hash: string): string => Buffer.from(hash, 'hex').toString('base64');

/**
 * A proof that stands by itself (C2SP tlog-proof): place and path of an entry, and the signed head with its witnesses. What is
 * proved is the 32 bytes of the entry's hash.
 */
export function tlogProof({ index, proof }: InclusionView, { note, witnesses }: CheckpointView): string {
  const signed = note + witnesses.map(({ line }) => `${line}\n`).join('');
  return ['c2sp.org/tlog-proof@v1', `index ${index}`, ...proof.map(base64), '', signed].join('\n');
}
