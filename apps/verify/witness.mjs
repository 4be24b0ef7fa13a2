#!/usr/bin/env node
/*
 * `witness.mjs URL --key LOGKEY --home FOLDER --name NAME`: looks at a log's newest checkpoint, makes sure that it only grew since
 * the last look, and only then signs that it was seen. Own code, nothing but Node: the point is not to trust who wrote the server.
 * Exit 0 when it signed, 1 when it refuses; a refusal names what is wrong and keeps both heads in FOLDER as evidence.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const inner = (left, right) => sha256(Buffer.of(1), left, right);
const rawKey = (key) => key.export({ type: 'spki', format: 'der' }).subarray(-32);

class Refusal extends Error {}
const refuse = (zh, en) => {
  throw new Refusal(`${zh}\n  ${en}`);
};

/** Origin, size and root of a checkpoint that carries a valid signature of the log's key. */
function readHead(written, logKey) {
  const at = written.lastIndexOf('\n\n') + 1;
  const text = written.slice(0, at);
  const [origin, size, root] = text.split('\n');
  const key = createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(logKey, 'hex')]), format: 'der', type: 'spki' });
  const lines = written.slice(at + 1).split('\n');
  const own = lines.map((line) => line.split(' ')).find(([dash, name]) => dash === '\u2014' && name === origin);
  const blob = Buffer.from(own?.[2] ?? '', 'base64').subarray(4);
  if (!verify(null, Buffer.from(text), key, blob))
    refuse('存证根的签名无效', 'the checkpoint is not signed by the log');
  return { text, origin, size: Number(size), root: Buffer.from(root, 'base64') };
}

const half = (n) => 2 ** Math.ceil(Math.log2(n) - 1);

/** Both roots as the proof of RFC 6962 builds them, taken from its end; `known` is the old root while it is a whole subtree. */
function bothRoots(m, n, proof, known) {
  const last = m === n && known ? known : proof.pop();
  if (m === n) return [last, last];
  const k = half(n);
  const [older, newer] = m <= k ? bothRoots(m, k, proof, known) : bothRoots(m - k, n - k, proof);
  return m <= k ? [older, inner(newer, last)] : [inner(last, older), inner(last, newer)];
}

/** Whether `proof` leads from both heads to one history. */
function grewFrom(old, head, proof) {
  try {
    const [older, newer] = bothRoots(old.size, head.size, proof, old.root);
    return proof.length === 0 && older.equals(old.root) && newer.equals(head.root);
  } catch {
    // Too short a proof runs out of hashes.
    return false;
  }
}

/** @throws Refusal when the head does not continue the one seen before */
async function checkGrowth(url, old, head) {
  if (head.size < old.size) refuse('存证树变短了', `the log shrank from ${old.size} to ${head.size} entries`);
  if (head.size === old.size && !head.root.equals(old.root))
    refuse('同一规模有两个不同的根：历史被分叉', `two roots for ${head.size} entries: the log is forked`);
  if (head.size === old.size) return;
  const answer = await fetch(`${url}/proof/consistency?from=${old.size}&to=${head.size}`);
  const { proof = [] } = answer.ok ? await answer.json() : {};
  if (
    !grewFrom(
      old,
      head,
      proof.map((hash) => Buffer.from(hash, 'hex')),
    )
  )
    refuse('新的树不是旧树的延续：历史被改写', `${head.size} entries do not begin with the ${old.size} seen before`);
}

function ownKey(home) {
  const file = path.join(home, 'witness.pem');
  if (!fs.existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    fs.writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  return createPrivateKey(fs.readFileSync(file));
}

/** A signature line after C2SP tlog-cosignature: key hash, time, signature. */
function cosign({ text }, name, secret) {
  const time = Buffer.alloc(8);
  const seconds = Math.floor(Date.now() / 1000);
  time.writeBigUInt64BE(BigInt(seconds));
  const keyHash = sha256(Buffer.from(`${name}\n`), Buffer.of(4), rawKey(createPublicKey(secret))).subarray(0, 4);
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`), secret);
  return `\u2014 ${name} ${Buffer.concat([keyHash, time, signature]).toString('base64')}`;
}

async function look({ url, key, home, name }) {
  fs.mkdirSync(home, { recursive: true });
  const written = await (await fetch(`${url}/checkpoint`)).text();
  const head = readHead(written, key);
  const seen = path.join(home, 'seen.txt');
  if (fs.existsSync(seen)) {
    fs.writeFileSync(path.join(home, 'offered.txt'), written);
    await checkGrowth(url, readHead(fs.readFileSync(seen, 'utf8'), key), head);
  }
  const line = cosign(head, name, ownKey(home));
  const body = JSON.stringify({ size: head.size, line });
  const headers = { 'content-type': 'application/json' };
  const kept = await fetch(`${url}/cosignatures`, { method: 'POST', body, headers });
  if (!kept.ok) refuse('服务器没有接受见证签名', `the server did not take the signature (${kept.status})`);
  fs.writeFileSync(seen, written);
  return `✓ 已见证 ${head.size} 条 · witnessed ${head.size} entries of ${head.origin}`;
}

const given = process.argv.slice(2);
const option = (word) => given[given.indexOf(`--${word}`) + 1];
const asked = { url: given[0], key: option('key'), home: option('home'), name: option('name') };
if (given.includes('--public')) {
  fs.mkdirSync(asked.home, { recursive: true });
  console.log(rawKey(createPublicKey(ownKey(asked.home))).toString('hex'));
} else
  try {
    console.log(await look(asked));
  } catch (error) {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  }
