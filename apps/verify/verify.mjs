#!/usr/bin/env node
/*
 * `verify.mjs FILE.json`: is this exported journal whole? Exit 0 with a summary, or 1 with the first bad entry.
 * Needs Node and nothing else.
 */
import fs from 'node:fs';
import './check.mjs';

/** @returns {Promise<[number, string]>} exit code and what to print */
async function verdict(file) {
  let bytes;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    return [1, `无法读取文件 Cannot read the file: ${file} (${error.code})`];
  }
  let text;
  try {
    // Bytes that are not UTF-8 must not be silently replaced: what was read would not be what was sealed.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [1, '✗ 不是 UTF-8 文本\n  Not UTF-8 text'];
  }
  const found = await globalThis.checkJournal(text);
  if (!found.ok) {
    const [zh, en] = found.seq ? [`第 ${found.seq} 条：`, `Entry ${found.seq}: `] : ['', ''];
    return [1, `✗ ${zh}${found.zh}\n  ${en}${found.en}`];
  }
  return [
    0,
    `✓ 案卷 ${found.file}：${found.entries} 条记录完整、连续、未被改动
  File ${found.file}: ${found.entries} entries, whole, in order, unchanged
  末条哈希 Last hash: ${found.head}
  一条链看不出自己的末尾被截去：请将末条哈希与当事人收到的凭证或公示网站公布的比对。
  A chain cannot show that its end was cut off: compare the last hash with your receipt or the public site.`,
  ];
}

if (process.argv.length !== 3) {
  console.error('用法 Usage: node verify.mjs FILE.json');
  process.exitCode = 1;
} else {
  const [code, text] = await verdict(process.argv[2]);
  (code === 0 ? console.log : console.error)(text);
  process.exitCode = code;
}
