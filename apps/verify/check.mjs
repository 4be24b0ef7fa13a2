/*
 * Checks an exported journal by its own arithmetic; shares no code with the system that wrote it.
 *
 * None of these files has an `import` or `export`, on purpose: a browser refuses modules of a page opened from a disk
 * (file://), and that is how a party without our server opens it. So each leaves what it offers on `globalThis`, and
 * works alike as a classic script and under Node.
 */
'use strict';

{
  const W = new Int32Array(68);
  const turn = (word, by) => (word << by) | (word >>> (32 - by));
  const primes = Array.from({ length: 312 }, (_, n) => n).filter(
    (n) => n > 1 && ![2, 3, 5, 7, 11, 13, 17].some((p) => p < n && n % p === 0),
  );
  const fraction = (root) => (root - Math.floor(root)) * 2 ** 32;
  const K = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));
  const T = Int32Array.from({ length: 64 }, (_, i) => turn(i < 16 ? 0x79cc4519 : 0x7a879d8a, i % 32));

  function load(bytes, at) {
    for (let i = 0; i < 16; i++, at += 4)
      W[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
  }

  function sha256Block(state, bytes, from) {
    load(bytes, from);
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15];
      const y = W[i - 2];
      W[i] = W[i - 16] + (turn(x, 25) ^ turn(x, 14) ^ (x >>> 3)) + W[i - 7] + (turn(y, 15) ^ turn(y, 13) ^ (y >>> 10));
    }
    let a = state[0],
      b = state[1],
      c = state[2],
      d = state[3],
      e = state[4],
      f = state[5],
      g = state[6],
      h = state[7];
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 26) ^ turn(e, 21) ^ turn(e, 7)) + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
      const two = ((turn(a, 30) ^ turn(a, 19) ^ turn(a, 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] += word));
  }

  function sm3Block(state, bytes, from) {
    load(bytes, from);
    for (let i = 16; i < 68; i++) {
      const x = W[i - 16] ^ W[i - 9] ^ turn(W[i - 3], 15);
      W[i] = x ^ turn(x, 15) ^ turn(x, 23) ^ turn(W[i - 13], 7) ^ W[i - 6];
    }
    let a = state[0],
      b = state[1],
      c = state[2],
      d = state[3],
      e = state[4],
      f = state[5],
      g = state[6],
      h = state[7];
    for (let i = 0; i < 64; i++) {
      const s = turn((turn(a, 12) + e + T[i]) | 0, 7);
      const one = ((i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + (s ^ turn(a, 12)) + (W[i] ^ W[i + 4])) | 0;
      const two = ((i < 16 ? e ^ f ^ g : (e & f) | (~e & g)) + h + s + W[i]) | 0;
      [d, c, b, a, h, g, f, e] = [c, turn(b, 9), a, one, g, turn(f, 19), e, two ^ turn(two, 9) ^ turn(two, 17)];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] ^= word));
  }

  /** A hash that is fed with `update(bytes)` and asked once for `hex()`. */
  function hasher(start, block) {
    const state = Int32Array.from(start);
    const rest = new Uint8Array(128);
    let total = 0;
    const self = {
      update(bytes) {
        let at = 0;
        const held = total % 64;
        total += bytes.length;
        if (held > 0) {
          at = Math.min(64 - held, bytes.length);
          rest.set(bytes.subarray(0, at), held);
          if (held + at === 64) block(state, rest, 0);
        }
        for (; at + 64 <= bytes.length; at += 64) block(state, bytes, at);
        if (at < bytes.length) rest.set(bytes.subarray(at));
        return self;
      },
      hex() {
        const held = total % 64;
        const end = held < 56 ? 64 : 128;
        rest.fill(0, held)[held] = 0x80;
        new DataView(rest.buffer).setBigUint64(end - 8, BigInt(total) * 8n);
        for (let at = 0; at < end; at += 64) block(state, rest, at);
        return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
      },
    };
    return self;
  }

  const shaStart = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
  const sm3Start = '7380166f4914b2b9172442d7da8a0600a96f30bc163138aae38dee4db0fb0e4e'.match(/.{8}/g);
  const sm3Words = sm3Start.map((word) => parseInt(word, 16));
  const utf8 = (text) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

  /** Shared by the files of the verifier. Under Node `sha` and `sha256` are replaced by the built-in ones, which are faster. */
  const anjuan = { sha256: () => hasher(shaStart, sha256Block), sm3: () => hasher(sm3Words, sm3Block) };
  anjuan.sha = (data) => anjuan.sha256().update(utf8(data)).hex();

  /** Ends a check with its verdict: a fault of an entry when `where` is its number, of a file when it is a name. */
  anjuan.need = (good, where, zh, en) => {
    const at = typeof where === 'string' ? { file: where } : { seq: where };
    if (!good) throw Object.assign(new Error(en), { fault: { ok: false, ...at, zh, en } });
  };

  const bare = (value) => typeof value !== 'object' || value === null;
  function hasText(value) {
    if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('an unpaired surrogate');
    if (typeof value === 'number' && !Number.isSafeInteger(value))
      throw new TypeError(`a number that is not a safe integer (${value})`);
  }

  /** Whether JSON.stringify writes the canonical text by itself: names in order. @throws when there is none */
  function inOrder(value) {
    if (bare(value)) hasText(value);
    else if (Array.isArray(value)) return value.reduce((good, part) => inOrder(part) && good, true);
    let last = '';
    let good = true;
    for (const key in bare(value) ? undefined : value) {
      good = inOrder(value[key]) && last <= key && good;
      hasText((last = key));
    }
    return good;
  }

  /** RFC 8785 for what a journal may hold: members sorted by UTF-16 units, no spaces, whole numbers only. */
  anjuan.canonical = (value) => {
    if (inOrder(value)) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(anjuan.canonical).join(',')}]`;
    const member = (key) => `${JSON.stringify(key)}:${anjuan.canonical(value[key])}`;
    return `{${Object.keys(value).sort().map(member).join(',')}}`;
  };

  /** In JSON a string before a colon is a name. */
  const names = (text) => text.match(/"(?:[^"\\]|\\.)*"\s*:?/g).filter((string) => string.endsWith(':')).length;

  function parse(text) {
    try {
      return JSON.parse(text);
    } catch {
      return anjuan.need(false, 0, '不是有效的 JSON 文本', 'this is not valid JSON');
    }
  }

  function checkEntry(entry, seq, prev) {
    const need = (good, zh, en) => anjuan.need(good, seq, zh, en);
    // What stands in an entry but outside its hash could say anything; so nothing may stand there.
    const form =
      typeof entry === 'object' &&
      Object.keys(entry ?? {})
        .sort()
        .join();
    need(form === 'body,hash,prev,seq', '应当恰有 seq、prev、hash、body', 'exactly seq, prev, hash, body are expected');
    need(entry.seq === seq, `序号应为 ${seq}，实为 ${entry.seq}`, `number ${seq} expected, ${entry.seq} found`);
    need(entry.prev === prev, '与前一条不相接', 'does not link to the entry before (prev is not its hash)');
    let text;
    try {
      text = anjuan.canonical(entry.body);
    } catch (error) {
      need(false, '内容没有规范文本', `the body has no canonical text: it holds ${error.message}`);
    }
    const hash = anjuan.sha(`{"body":${text},"prev":"${prev}","seq":${seq}}`);
    need(hash === entry.hash, '内容被改动：哈希值不符', 'the content was changed: it does not give the stated hash');
    return text;
  }

  /** More names than members: one is there twice, and two readers may differ. Canonical text, as exported, has none. */
  const noTwins = (text, place, view) => place === text.length || names(text) === names(JSON.stringify(view));

  function checkView(text, view) {
    const { file, genesis, entries: list } = view;
    const form = [file, genesis].every((part) => typeof part === 'string') && Array.isArray(list);
    anjuan.need(
      form,
      0,
      '不是案卷日志：应有 file、genesis、entries',
      'not a journal: file, genesis, entries are expected',
    );
    anjuan.need(list.length > 0, 0, '没有任何记录，无从核验', 'no entries, so nothing is proved');
    let head = anjuan.sha(`anjuan/journal/genesis/v1\n${file}`);
    anjuan.need(genesis === head, 0, '起点不属于本案卷', 'the chain does not start from this file (wrong genesis)');
    let place = 0;
    const next = (part) => (place = text.startsWith(part, place) ? place + part.length : NaN);
    for (const [index, entry] of list.entries()) {
      const body = checkEntry(entry, index + 1, head);
      next(index === 0 ? '{"entries":[{"body":' : ',{"body":');
      next(body);
      next(`,"hash":"${entry.hash}","prev":"${head}","seq":${index + 1}}`);
      head = entry.hash;
    }
    next(`],"file":${anjuan.canonical(file)},"genesis":"${genesis}"}`);
    anjuan.need(noTwins(text, place, view), 0, '同一名称出现两次', 'a name occurs twice in one object');
    return { ok: true, file, entries: list.length, head, list };
  }

  /**
   * Verdict on the text of an exported journal: `{ ok: true, file, entries, head, list }`, or `{ ok: false, seq, zh, en }`
   * with the first bad entry (0 when the export itself is bad) and what is wrong with it.
   */
  globalThis.checkJournal = async (text) => {
    try {
      return checkView(text, parse(text) ?? {});
    } catch ({ fault, message }) {
      return fault ?? { ok: false, seq: 0, zh: '日志损坏', en: `the journal is damaged (${message})` };
    }
  };
  globalThis.anjuan = anjuan;
}
