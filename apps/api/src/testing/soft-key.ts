import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

type Cbor = number | string | Buffer | ReadonlyMap<number | string, Cbor>;

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

/** The little of CBOR a security key speaks. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const map = value as ReadonlyMap<number | string, Cbor>;
  return Buffer.concat([head(5, map.size), ...[...map].flatMap(([key, inner]) => [cbor(key), cbor(inner)])]);
}

const sha = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();
const PRESENT = 0x01;
const VERIFIED = 0x04;
const NEW = 0x40;

/** A security key in software, with one credential; what it answers can be bent for a test. */
export class SoftKey {
  readonly id = randomBytes(32);
  counter = 0;
  private readonly secret: KeyObject;
  private readonly cose: Buffer;

  constructor(
    readonly origin = 'http://localhost:3000',
    /** Whether the owner unlocks it by a finger or a PIN. */
    readonly verifies = true,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.secret = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const point = (text: string): Buffer => Buffer.from(text, 'base64url');
    this.cose = cbor(new Map<number, Cbor>([[1, 2], [3, -7], [-1, 1], [-2, point(x)], [-3, point(y)]])); // prettier-ignore
  }

  /** Answer to being asked for a new credential. */
  create(challenge: string): object {
    const length = Buffer.from([0, this.id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, this.cose]);
    const authData = Buffer.concat([this.data(NEW), attested]);
    const attestationObject = cbor(new Map<string, Cbor>([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]])); // prettier-ignore
    const client = this.client('webauthn.create', challenge);
    return this.answer({ clientDataJSON: client, attestationObject, transports: ['internal'] });
  }

  /** Answer to being asked for the credential. */
  get(challenge: string): object {
    this.counter += 1;
    const client = this.client('webauthn.get', challenge);
    const authenticatorData = this.data(0);
    const signature = createSign('SHA256').update(Buffer.concat([authenticatorData, sha(client)])).sign(this.secret); // prettier-ignore
    return this.answer({ clientDataJSON: client, authenticatorData, signature });
  }

  private data(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const flag = PRESENT | (this.verifies ? VERIFIED : 0) | flags;
    return Buffer.concat([sha(new URL(this.origin).hostname), Buffer.from([flag]), counter]);
  }

  private client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private answer(parts: Readonly<Record<string, Buffer | readonly string[]>>): object {
    const text = (value: Buffer | readonly string[]) => (Buffer.isBuffer(value) ? value.toString('base64url') : value);
    const response = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, text(value)]));
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}
