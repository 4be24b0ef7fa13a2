import { type KeyObject, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteKeyHash } from '@anjuan/journal';
import { digest } from '../digest.js';

/** Raw Ed25519 keys are the last 32 bytes of their DER form. */
const RAW = 32;

/** The key the server signs checkpoints with; its public half is published, and witnesses and parties hold on to it. */
export class LogKey {
  readonly publicKey: Uint8Array;

  private constructor(private readonly secret: KeyObject) {
    this.publicKey = new Uint8Array(createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(-RAW));
  }

  /** The given key (PEM), or one made once and kept in the data folder. @throws Error when it is no Ed25519 key */
  static open(dataDir: string, given?: string): LogKey {
    const secret = createPrivateKey(given ?? fromFile(dataDir));
    if (secret.asymmetricKeyType !== 'ed25519') throw new Error('the key of the log must be an Ed25519 key');
    return new LogKey(secret);
  }

  /** One signature of a note's text under a name. */
  async signature(name: string, text: string) {
    const keyHash = await noteKeyHash({ name, publicKey: this.publicKey }, 'ed25519', digest);
    return { name, keyHash, signature: new Uint8Array(sign(null, Buffer.from(text), this.secret)) };
  }
}

function fromFile(dataDir: string): string {
  const folder = path.join(dataDir, 'keys');
  const file = path.join(folder, 'log.pem');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
