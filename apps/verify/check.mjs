/*
 * Checks an exported journal by its own arithmetic; shares no code with the system that wrote it.
 *
 * This file has no `import` and no `export` on purpose: a browser refuses modules of a page opened from a disk
 * (file://), and that is how a party without our server opens it. So it leaves its one function on `globalThis`, and
 * works alike as a classic script and under Node.
 */
'use strict';

{
  const fault = (seq, zh, en) => ({ ok: false, seq, zh, en });

  /** RFC 8785 for what a journal may hold: members sorted by UTF-16 units, no spaces, whole numbers only. */
  function canonical(value) {
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'string') {
      if (/\p{Surrogate}/u.test(value)) throw new TypeError('an unpaired surrogate');
      return JSON.stringify(value);
    }
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) throw new TypeError(`a number that is not a safe integer (${value})`);
      return JSON.stringify(value);
    }
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    const member = (key) => `${canonical(key)}:${canonical(value[key])}`;
    return `{${Object.keys(value).sort().map(member).join(',')}}`;
  }

  async function sha256(text) {
    const bytes = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  function members(value) {
    if (typeof value !== 'object' || value === null) return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce((sum, part) => sum + members(part), own);
  }

  /** In JSON a string before a colon is a name. More names than members: one is there twice, and two readers may differ. */
  function hasTwins(text, value) {
    const names = (text.match(/"(?:[^"\\]|\\.)*"\s*:?/g) ?? []).filter((string) => string.endsWith(':'));
    return names.length !== members(value);
  }

  function malformed(text) {
    let view;
    let twins;
    try {
      view = JSON.parse(text);
      twins = hasTwins(text, view);
    } catch {
      // Also a nesting so deep that it ends the stack: no act looks like that.
      return fault(0, '不是有效的 JSON 文本', 'this is not valid JSON');
    }
    if (
      !isObject(view) ||
      typeof view.file !== 'string' ||
      typeof view.genesis !== 'string' ||
      !Array.isArray(view.entries)
    )
      return fault(
        0,
        '不是案卷日志：应有 file、genesis、entries',
        'not a journal export: file, genesis and entries are expected',
      );
    if (twins) return fault(0, '同一名称出现两次', 'a name occurs twice in one object');
    if (view.entries.length === 0) return fault(0, '没有任何记录，无从核验', 'no entries, so nothing is proved');
    return view;
  }

  /** What stands in an entry but outside its hash could say anything; so nothing may stand there. */
  const FORM = 'body,hash,prev,seq';

  async function checkEntry(entry, seq, prev) {
    if (!isObject(entry) || Object.keys(entry).sort().join() !== FORM)
      return fault(seq, '应当恰有 seq、prev、hash、body 四项', 'exactly seq, prev, hash and body are expected');
    if (entry.seq !== seq)
      return fault(seq, `序号应为 ${seq}，实为 ${entry.seq}`, `number ${seq} expected, ${entry.seq} found`);
    if (entry.prev !== prev)
      return fault(
        seq,
        '与前一条不相接（prev 不等于前一条的 hash）',
        'does not link to the entry before (prev is not its hash)',
      );
    let text;
    try {
      text = canonical({ seq, prev, body: entry.body });
    } catch (error) {
      return fault(seq, '内容没有规范文本', `the body has no canonical text: it holds ${error.message}`);
    }
    if ((await sha256(text)) !== entry.hash)
      return fault(seq, '内容被改动：哈希值不符', 'the content was changed: it does not give the stated hash');
    return null;
  }

  /**
   * Verdict on the text of an exported journal: `{ ok: true, file, entries, head }`, or `{ ok: false, seq, zh, en }`
   * with the first bad entry (0 when the export itself is bad) and what is wrong with it.
   */
  globalThis.checkJournal = async (text) => {
    const view = malformed(text);
    if (view.ok === false) return view;
    let prev = await sha256(`anjuan/journal/genesis/v1\n${view.file}`);
    if (view.genesis !== prev)
      return fault(0, '起点不属于本案卷（genesis 不符）', 'the chain does not start from this file (wrong genesis)');
    for (const [index, entry] of view.entries.entries()) {
      const bad = await checkEntry(entry, index + 1, prev);
      if (bad) return bad;
      prev = entry.hash;
    }
    return { ok: true, file: view.file, entries: view.entries.length, head: prev };
  };
}
