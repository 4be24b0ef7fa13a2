import { createHmac, randomBytes } from 'node:crypto';
import { type Findable, findables } from '@anjuan/procedure';
import { decrypt, encrypt, type MasterKeys } from './keys.js';
import type { KeyKind, KeySource, KeyStore, WrappedKey } from './key-store.js';

/** Bytes of the id of the key, which every cipher begins with. */
const ID = 16;
/** Bits a mark keeps of its HMAC. Fewer tell a thief of the database less; more find fewer strangers. */
export const MARK_BITS = 16;

/** What a value can be found by without being seen. */
export interface Mark {
  readonly kind: Findable['kind'];
  /** Id of the key the mark was made with. */
  readonly key: string;
  readonly mark: number;
}

/**
 * Encrypts what names people, with a key of their agency (AES-256-GCM) that lies in the database, wrapped by the master key.
 * `about` binds a cipher to its row, so that none can be put in another's place.
 */
export class Vault {
  private readonly opened = new Map<string, Buffer>();

  constructor(readonly masters: MasterKeys) {}

  /** Id of the key, nonce, tag and cipher text in one piece. */
  async close(keys: KeyStore, value: unknown, about: string): Promise<Buffer> {
    return this.closeWith(keys, await this.currentKey(keys, 'data'), { value, about });
  }

  /** @throws Error when the bytes were changed, belong to another row, or were made with a key that is gone */
  async open<T>(keys: KeySource, bytes: Buffer, about: string): Promise<T> {
    const id = idIn(bytes);
    const text = decrypt(await this.keyOf(keys, id), bytes.subarray(ID), `${id}\n${about}`);
    return JSON.parse(text.toString('utf8')) as T;
  }

  /** Several values by what their ciphers are about, one after the other: they share one connection. */
  async openEach<T>(
    keys: KeySource,
    sealed: readonly (readonly [about: string, bytes: Buffer])[],
  ): Promise<ReadonlyMap<string, T>> {
    const opened = new Map<string, T>();
    for (const [about, bytes] of sealed) opened.set(about, await this.open<T>(keys, bytes, about));
    return opened;
  }

  /** The same value under another key: one step of a rotation. */
  async reseal(keys: KeySource, key: string, { bytes, about }: { bytes: Buffer; about: string }): Promise<Buffer> {
    return this.closeWith(keys, key, { value: await this.open(keys, bytes, about), about });
  }

  /** Marks of a new value, under the present key. */
  async marks(keys: KeyStore, value: Parameters<typeof findables>[0]): Promise<readonly Mark[]> {
    return this.marksWith(keys, await this.currentKey(keys, 'index'), findables(value));
  }

  /** Marks of things to find under one key. */
  async marksWith(keys: KeySource, id: string, things: readonly Findable[]): Promise<readonly Mark[]> {
    const key = await this.keyOf(keys, id);
    return things.map(({ kind, value }) => ({ kind, key: id, mark: markOf(key, `${kind}\n${value}`) }));
  }

  /** Marks of things to find under every key there is: while keys are being replaced, values are marked with either. */
  async everyMark(keys: KeySource, things: readonly Findable[]): Promise<readonly Mark[]> {
    const all = (await keys.all()).filter(({ kind }) => kind === 'index');
    const marks: Mark[] = [];
    for (const { id } of all) marks.push(...(await this.marksWith(keys, id, things)));
    return marks;
  }

  /** A fresh key under the master key of today. */
  make(id: string, kind: KeyKind): Omit<WrappedKey, 'id' | 'kind'> {
    const key = randomBytes(32);
    this.opened.set(id, key);
    return this.wrap(id, kind, key);
  }

  /** The same key under the master key of today. */
  rewrap(wrapped: WrappedKey): Omit<WrappedKey, 'id' | 'kind'> {
    return this.wrap(wrapped.id, wrapped.kind, this.unwrap(wrapped));
  }

  private wrap(id: string, kind: KeyKind, key: Buffer): Omit<WrappedKey, 'id' | 'kind'> {
    const master = this.masters.current();
    return { master: master.id, wrapped: encrypt(master.key, key, `${kind}\n${id}`) };
  }

  private unwrap({ id, kind, master, wrapped }: WrappedKey): Buffer {
    return decrypt(this.masters.find(master).key, wrapped, `${kind}\n${id}`);
  }

  private async currentKey(keys: KeyStore, kind: KeyKind): Promise<string> {
    return (await keys.current(kind)) ?? keys.add(kind, (id) => this.make(id, kind));
  }

  private async closeWith(keys: KeySource, id: string, { value, about }: { value: unknown; about: string }) {
    const key = await this.keyOf(keys, id);
    const sealed = encrypt(key, Buffer.from(JSON.stringify(value), 'utf8'), `${id}\n${about}`);
    return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), sealed]);
  }

  private async keyOf(keys: KeySource, id: string): Promise<Buffer> {
    const known = this.opened.get(id);
    if (known) return known;
    const wrapped = (await keys.all()).find((one) => one.id === id);
    if (!wrapped) throw new Error('a cipher whose key is not there');
    const key = this.unwrap(wrapped);
    this.opened.set(id, key);
    return key;
  }
}

function idIn(bytes: Buffer): string {
  const h = bytes.subarray(0, ID).toString('hex');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

const markOf = (key: Buffer, text: string): number =>
  createHmac('sha256', key)
    .update(text)
    .digest()
    .readUIntBE(0, MARK_BITS / 8);
