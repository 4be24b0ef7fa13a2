#!/usr/bin/env node
/*
 * `verify.mjs FILE.zip|FILE.json [--key KEY|FILE]`: is this exported case file whole? Exit 0 with a summary, or 1 with the
 * first bad entry or file. Needs Node and nothing else.
 */
import fs from 'node:fs';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { checkFile, wordsOf } from './check.mjs';

/** The key in hex, given as it is or as a file that holds it. */
const keyIn = (text) => /[0-9a-f]{64}/.exec(fs.existsSync(text) ? fs.readFileSync(text, 'utf8') : text)?.[0] ?? 'none';

/** Not `fs.openAsBlob`: under Node 20 its size is wrong beyond 4 GiB. */
function sourceOf(file) {
  const stream = (start, end) => Readable.toWeb(fs.createReadStream(file, { start, end }));
  return { size: fs.statSync(file).size, slice: (from, to) => (from < to ? stream(from, to - 1) : '') };
}

const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
if (positionals.length !== 1) console.error('用法 Usage: node verify.mjs FILE.zip|FILE.json [--key KEY|FILE]');
const verdict = async () => checkFile(sourceOf(positionals[0] ?? ''), values.key && keyIn(values.key));
const found = await verdict().catch(({ code }) => {
  return { ok: false, zh: '无法读取文件', en: `the file cannot be read (${code})` };
});
(found.ok ? console.log : console.error)(wordsOf(found).join('\n  '));
process.exitCode = found.ok ? 0 : 1;
