/// <reference types="node" />
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { base64, unbase64 } from './base64.js';
import type { Digest } from './bytes.js';
import { checkpointText, cosignedText, noteKeyHash, readCheckpoint, readNote, writeNote } from './note.js';

const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
const root = createHash('sha256').update('root').digest('hex');
const text = checkpointText({ origin: 'anjuan/log/xbl', size: 12, root });

describe('a signed note', () => {
  it('is written and read back with its signature', async () => {
    const keyHash = await noteKeyHash({ name: 'anjuan/log/xbl', publicKey: raw }, 'ed25519', digest);
    const signature = new Uint8Array(sign(null, Buffer.from(text), privateKey));
    const note = readNote(writeNote({ text, signatures: [{ name: 'anjuan/log/xbl', keyHash, signature }] }));
    expect(note.text).toBe(text);
    expect(verify(null, Buffer.from(note.text), publicKey, note.signatures[0]?.signature ?? Buffer.of())).toBe(true);
    expect(note.signatures[0]?.keyHash).toBe(keyHash);
  });

  it('knows the key hash of the published example', async () => {
    // The verifier key of the signed-note specification's example: PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW
    const key = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
    expect(await noteKeyHash({ name: 'PeterNeumann', publicKey: new Uint8Array(key) }, 'ed25519', digest)).toBe(
      'c74f20a3',
    );
  });

  it.each([
    '',
    'text without signatures\n',
    'text\n\n',
    'text\n\n— name\n',
    'text\n\n— name AAAA\n',
    'text\n\n- n AAAAAAAA\n',
  ])('is not read from %j', (written) => {
    expect(() => readNote(written)).toThrow(SyntaxError);
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 255])('of %i bytes is what Node writes, and comes back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect([...unbase64(base64(bytes))]).toEqual([...bytes]);
  });

  it.each(['A', 'AA', 'A===', 'AA=A', '????'])('is not %j', (text) => {
    expect(() => unbase64(text)).toThrow(SyntaxError);
  });
});

describe('a checkpoint', () => {
  it('is read back from its text', () => {
    expect(readCheckpoint(text)).toEqual({ origin: 'anjuan/log/xbl', size: 12, root });
    expect(cosignedText(text, 7)).toBe(`cosignature/v1\ntime 7\n${text}`);
  });

  it.each(['', 'o\n1\n', 'o\n01\nAAAA\n', `o\n-1\n${text.split('\n')[2]}\n`, `${text}more\n`])(
    'is not read from %j',
    (bad) => {
      expect(() => readCheckpoint(bad)).toThrow(SyntaxError);
    },
  );
});
