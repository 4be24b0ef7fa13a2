/*
 * How a check ends, and what is said then.
 *
 * None of these files has an `import` or `export`, on purpose: a browser refuses modules of a page opened from a disk
 * (file://), and that is how a party without our server opens it. Each leaves what it offers on `globalThis`, and works
 * alike as a classic script and under Node. Hashes come from Node (`check.mjs`) or, in the page, from `hash.mjs`.
 */
{
  const anjuan = (globalThis.anjuan = { encode: (text) => new TextEncoder().encode(text) });

  /**
   * Ends a check with its verdict when something is not `good`.
   * @param where the number of the first bad entry (0: the journal itself), or the name of a file
   */
  anjuan.need = (good, where, said) => {
    if (good) return;
    const [zh, en] = said.split(' · ');
    const at = typeof where === 'string' ? { file: where } : { seq: where };
    throw Object.assign(new Error(en), { fault: { ok: false, ...at, zh, en } });
  };

  /** What a check finds: its own verdict, or what ended it. */
  anjuan.verdict = async (check) => {
    try {
      return await check();
    } catch ({ fault, name, message }) {
      const what = name === 'SyntaxError' ? 'this is not valid JSON' : 'damaged, or not UTF-8';
      return fault ?? { ok: false, seq: 0, zh: '文件损坏，或不是 UTF-8、JSON 文本', en: `${what} (${message})` };
    }
  };

  /** @throws TypeError on what is not UTF-8: replaced in silence, what was read would not be what was sealed */
  anjuan.decode = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

  const NO_TREE = `
    一条链看不出自己的末尾被截去：请将末条哈希与当事人收到的凭证或公示网站公布的比对。
    A chain cannot show that its end was cut off: compare the last hash with your receipt or the public site.`;
  const treeSaid = ({ files, withheld, destroyed, tree, key }) => `
    ${files} 个文件与清单、记录相符，${withheld} 份文书含个人信息未导出，${destroyed} 个文件已按期销毁
    ${files} files as sealed and listed, ${withheld} documents withheld (personal), ${destroyed} destroyed after their term
    存证树 Tree: ${tree.size} ${tree.root}
    见证人 Witnesses: ${tree.witnesses.join(', ') || '0'}
    存证公钥，请与公示网站公布的比对 Key of the log, compare it with the public site: ${key}`;
  const goodSaid = (found) => `✓ 案卷 ${found.file}：${found.entries} 条记录完整、连续、未被改动
    File ${found.file}: ${found.entries} entries, whole, in order, unchanged
    末条哈希 Last hash: ${found.head}${found.tree ? treeSaid(found) : NO_TREE}`;

  /** The verdict in words, a line each. */
  anjuan.words = (found) => {
    const { seq, file, zh, en } = found;
    const at = seq ? [`第 ${seq} 条：`, `Entry ${seq}: `] : file ? [`${file}: `, `${file}: `] : ['', ''];
    return (found.ok ? goodSaid(found) : `✗ ${at[0]}${zh}\n${at[1]}${en}`).split(/\n\s*/);
  };
}
