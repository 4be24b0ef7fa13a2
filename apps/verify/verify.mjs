#!/usr/bin/env node
/*
 * `verify.mjs FILE.zip|FILE.json [--key KEY|FILE]`: is this exported case file whole? Exit 0 with a summary, or 1 with the
 * first bad entry or file. Needs Node and nothing else.
 */
import crypto, { createHash, createPublicKey, verify } from 'node:crypto';
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import './check.mjs';
import './zip.mjs';
import './archive.mjs';

const { anjuan, checkArchive, checkJournal } = globalThis;
anjuan.sha = (data) => crypto.hash?.('sha256', data) ?? createHash('sha256').update(data).digest('hex');
anjuan.sha256 = () => {
  const hash = createHash('sha256');
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
};
anjuan.ed25519 = async (key, text, signature) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') };
  return verify(null, text, createPublicKey({ key: jwk, format: 'jwk' }), signature);
};

/** The key in hex, given as it is or as a file that holds it. */
const keyIn = (text) => /[0-9a-f]{64}/.exec(fs.existsSync(text) ? fs.readFileSync(text, 'utf8') : text)?.[0] ?? 'none';

async function verdict(file, key) {
  const handle = await fs.promises.open(file);
  try {
    const { size } = await handle.stat();
    const read = async (from, to) => (await handle.read(Buffer.alloc(to - from), 0, to - from, from)).buffer;
    if ((await read(0, 2)).toString() === 'PK') return await checkArchive({ size, read }, key && keyIn(key));
    // Bytes that are not UTF-8 must not be silently replaced: what was read would not be what was sealed.
    return await checkJournal(new TextDecoder('utf-8', { fatal: true }).decode(await read(0, size)));
  } finally {
    await handle.close();
  }
}

const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
if (positionals.length !== 1) console.error('用法 Usage: node verify.mjs FILE.zip|FILE.json [--key KEY|FILE]');
const found = await verdict(positionals[0] ?? '', values.key).catch((error) => ({
  ok: false,
  zh: '无法读取文件，或不是 UTF-8 文本',
  en: `the file cannot be read, or is not UTF-8 (${error.code})`,
}));
(found.ok ? console.log : console.error)(anjuan.words(found).join('\n  '));
process.exitCode = found.ok ? 0 : 1;
