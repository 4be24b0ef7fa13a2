/// <reference types="node" />
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hex, utf8 } from './bytes.js';
import { hashOf } from './entry.js';
import { fingerprint, sha256 } from './sha256.js';

const platform = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

describe('SHA-256 without waiting', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the published sum of %j', (text, sum) => {
    expect(hex(sha256(utf8(text)))).toBe(sum);
  });

  it('agrees with the platform at every length around the edges of a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 0xff);
      expect(hex(sha256(bytes))).toBe(hex(platform(bytes)));
    }
  });

  it('agrees with the platform on any bytes', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (b) => expect(hex(sha256(b))).toBe(hex(platform(b))))));
});

describe('the fingerprint of a value', () => {
  it('is the hash of its canonical text', () =>
    fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), async (value) => {
        const plain = { ...value };
        expect(fingerprint(plain)).toBe(await hashOf(plain, (b) => Promise.resolve(platform(b))));
      }),
    ));
  it('does not depend on the order of keys', () => {
    expect(fingerprint({ a: 1, b: [2] })).toBe(fingerprint({ b: [2], a: 1 }));
  });
  it('refuses what has no canonical text', () => expect(() => fingerprint({ a: undefined })).toThrow(TypeError));
});
