/* The checks under Node, with Node's own hashes instead of those a browser has to compute. See hash.mjs. */
import { isUtf8 } from 'node:buffer';
import crypto, { createHash, createPublicKey, getHashes, verify } from 'node:crypto';
import './say.mjs';
import './canonical.mjs';
import './journal.mjs';
import './tree.mjs';
import './proofs.mjs';
import './zip.mjs';
import './files.mjs';
import './archive.mjs';

const { anjuan } = globalThis;

function builtIn(name) {
  const hash = createHash(name);
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

for (const name of ['sha256', 'sm3']) if (getHashes().includes(name)) anjuan[name] = () => builtIn(name);
// Of what is hashed in one go there are hundreds of thousands a second: without an object for each where Node can do it.
if (crypto.hash) anjuan.sha = (bytes) => crypto.hash('sha256', bytes);
anjuan.needUtf8 = (bytes) => isUtf8(bytes) || anjuan.decode(bytes);
anjuan.putHex = (bytes, at, hex) => Buffer.prototype.hexWrite.call(bytes, hex, at, 32);
anjuan.ed25519 = async (key, text, signature) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') };
  return verify(null, text, createPublicKey({ key: jwk, format: 'jwk' }), signature);
};

export const { checkArchive, checkFile, checkJournal } = globalThis;
export const wordsOf = anjuan.words;
