/* The chain of a journal: every entry whole, in order, linked to the one before. See say.mjs about the form of these files. */
{
  const { anjuan } = globalThis;
  const { Canonical, canonical, decode, encode, need } = anjuan;
  const COMMA = 0x2c;
  const NOT_AN_ENTRY = '应当恰有 seq、prev、hash、body · exactly seq, prev, hash, body are expected';

  /** Where two pieces of an entry are put together, again and again. */
  let room = new Uint8Array(65_536);
  function hashOf(one, two) {
    const size = one.length + two.length;
    if (room.length < size) room = new Uint8Array(2 * size);
    room.set(one);
    room.set(two, one.length);
    return anjuan.sha(room.subarray(0, size));
  }

  /** Passes over an entry: its hash, which stands behind the body, is that of {"body":…,"prev":…,"seq":…}. */
  function passEntry(scan, seq, prev) {
    const { bytes, at: start } = scan;
    need(scan.passes('{"body":'), seq, NOT_AN_ENTRY);
    scan.seq = seq;
    scan.value();
    const end = scan.at;
    need(scan.passes(',"hash":"'), seq, NOT_AN_ENTRY);
    scan.at += 64;
    passLink(scan, seq, prev);
    const hash = hashOf(bytes.subarray(start, end), bytes.subarray(end + 74, scan.at));
    const good = scan.stands(hash, end + 9);
    need(good, seq, '内容被改动：哈希值不符 · the content was changed: it does not give the stated hash');
    return hash;
  }

  function passLink(scan, seq, prev) {
    need(scan.passes('","prev":"'), seq, NOT_AN_ENTRY);
    const linked = scan.stands(prev);
    scan.at += 64;
    need(scan.passes('","seq":'), seq, NOT_AN_ENTRY);
    if (!scan.passes(`${seq}}`)) wrongNumber(scan.word(), seq);
    need(linked, seq, '与前一条不相接 · does not link to the entry before (prev is not its hash)');
  }

  function wrongNumber(found, seq) {
    const same = found === String(seq);
    need(!same, seq, NOT_AN_ENTRY);
    need(false, seq, `序号应为 ${seq}，实为 ${found} · number ${seq} expected, ${found} found`);
  }

  function passChain(bytes, file, genesis) {
    const [scan, hashes, named] = [new Canonical(bytes), [], []];
    let head = anjuan.sha(encode(`anjuan/journal/genesis/v1\n${file}`));
    need(genesis === head, 0, '起点不属于本案卷 · the chain does not start from this file (wrong genesis)');
    need(scan.passes('{"entries":['), 0, NOT_AN_ENTRY);
    do {
      const [seq, start] = [hashes.length + 1, scan.at];
      scan.digests = seq === 1;
      head = passEntry(scan, seq, head);
      hashes.push(head);
      if (scan.digests) named.push({ seq, text: bytes.subarray(start, scan.at) });
    } while (bytes[scan.at++] === COMMA);
    const end = `],"file":${canonical(file)},"genesis":"${genesis}"}`;
    need(decode(bytes.subarray(scan.at - 1)) === end, hashes.length + 1, NOT_AN_ENTRY);
    return { ok: true, file, entries: hashes.length, head, hashes, named };
  }

  /** In JSON a string before a colon is a name. */
  const names = (text) => text.match(/"(?:[^"\\]|\\.)*"\s*:?/g).filter((string) => string.endsWith(':')).length;

  /** Any other form of the same values: spaces and the order of members do not matter, so it is written anew. */
  function passOther(text) {
    const { file, genesis, entries } = JSON.parse(text) ?? {};
    const form = [file, genesis].every((part) => typeof part === 'string') && Array.isArray(entries);
    need(form, 0, '不是案卷日志 · not a journal: file, genesis, entries are expected');
    need(entries.length > 0, 0, '没有任何记录，无从核验 · no entries, so nothing is proved');
    const found = passChain(encode(canonical({ entries, file, genesis })), file, genesis);
    // More names than members: one is there twice, and two readers may differ. Canonical text has none.
    const same = names(text) === names(JSON.stringify(JSON.parse(text)));
    need(same, 0, '同一名称出现两次 · a name occurs twice in one object');
    return found;
  }

  function passJournal(bytes) {
    anjuan.needUtf8(bytes);
    const end = new TextDecoder().decode(bytes.subarray(-1024));
    const [, file, genesis] = /\],"file":"([^"\\]*)","genesis":"([0-9a-f]{64})"\}$/.exec(end) ?? [];
    try {
      if (genesis) return passChain(bytes, file, genesis);
    } catch {
      // Not whole, or not canonical: what is wrong shows once it is.
    }
    return passOther(decode(bytes));
  }

  /**
   * Verdict on an exported journal: `{ ok: true, file, entries, head, … }`, or `{ ok: false, seq, zh, en }` with the first
   * bad entry (0 when the export itself is bad) and what is wrong with it. `hashes` are those of the entries; `named` are
   * the entries with a digest in them, as text: no other can name a file.
   * @param journal text or bytes
   */
  globalThis.checkJournal = (journal) =>
    anjuan.verdict(() => passJournal(typeof journal === 'string' ? encode(journal) : journal));
}
