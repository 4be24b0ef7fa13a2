/* Checks an exported case file: journal, proofs, documents, evidence; nothing added, nothing left out. See check.mjs. */
'use strict';

{
  const { anjuan, atob, checkJournal, crypto } = globalThis;
  const { need } = anjuan;
  const LARGEST_TEXT = 256 * 1024 * 1024;
  const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unhex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const encode = (text) => new TextEncoder().encode(text);

  /** Under Node replaced by the built-in one. */
  anjuan.ed25519 = async (key, text, signature) => {
    const known = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', known, signature, text);
  };

  /** RFC 6962, 2.1. The proofs of one case share most of their way up, so each step is computed once. */
  const above = new Map();
  function parent(left, right) {
    if (!above.has(left + right)) above.set(left + right, anjuan.sha(join([1], unhex(left), unhex(right))));
    return above.get(left + right);
  }

  /** Where a tree divides: the largest power of two below its size. */
  const split = (size) => 2 ** (Math.ceil(Math.log2(size)) - 1);

  /** The root a leaf leads to. @throws when the proof is too short or too long */
  function rootOf(leaf, index, size, proof) {
    if (size === 1 && proof.length === 0) return leaf;
    const [k, side, rest] = [split(size), proof.at(-1), proof.slice(0, -1)];
    return index < k
      ? parent(rootOf(leaf, index, k, rest), side)
      : parent(side, rootOf(leaf, index - k, size - k, rest));
  }

  /** The roots of the first `from` of `to` leaves and of all. @throws as `rootOf` */
  function rootsOf(from, to, proof, older) {
    if (from === to && proof.length === (older ? 0 : 1)) return older ? [older, older] : [proof[0], proof[0]];
    const [k, side, rest] = [split(to), proof.at(-1), proof.slice(0, -1)];
    const [old, now] = from <= k ? rootsOf(from, k, rest, older) : rootsOf(from - k, to - k, rest);
    return from <= k ? [old, parent(now, side)] : [parent(side, old), parent(side, now)];
  }

  const proves = (proof) => {
    try {
      return proof();
    } catch {
      return false;
    }
  };

  /** Whether a line below a note is a good signature by this key; a witness signs the moment too (C2SP). */
  async function signed(text, { name, publicKey, witness }, blob) {
    const [key, bytes] = [unhex(publicKey), bytesOf(blob)];
    const id = anjuan.sha(join(encode(`${name}\n`), [witness ? 4 : 1], key)).slice(0, 8);
    if (bytes.length !== (witness ? 76 : 68) || id !== hex(bytes.slice(0, 4))) return false;
    const time = new DataView(bytes.buffer).getBigUint64(4);
    const said = witness ? `cosignature/v1\ntime ${time}\n${text}` : text;
    return anjuan.ed25519(key, encode(said), bytes.slice(witness ? 12 : 4));
  }

  /** A signed note: its lines and its witnesses. Every signature below it must be good, and one of them the log's. */
  async function note(read, file, { log, witnesses }) {
    const written = await read(file);
    const cut = written.lastIndexOf('\n\n') + 1;
    const [text, names] = [written.slice(0, cut), []];
    for (const line of written.slice(cut + 1, -1).split('\n')) {
      const [, name, blob] = /^\u2014 (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
      const witness = witnesses.find((one) => one.name === name);
      const signer = name === log.name ? log : witness && { ...witness, witness: true };
      need(signer, file, '有不明的签名行', 'holds a signature nobody can place');
      need(await signed(text, signer, blob), file, `${name} 的签名无效`, `the signature of ${name} is not valid`);
      names.push(name);
    }
    need(names.includes(log.name), file, '没有存证机构的签名', 'the log has not signed it');
    return { lines: text.split('\n'), witnesses: names.filter((name) => name !== log.name) };
  }

  async function checkpoint(read, file, keys) {
    const { lines, witnesses } = await note(read, file, keys);
    need(lines[0] === keys.log.name, file, '属于另一份存证', 'belongs to another log');
    return { size: Number(lines[1]), root: hex(bytesOf(lines[2])), witnesses };
  }

  /** Each entry stands in the tree of the checkpoint, and that tree grew out of an earlier one. */
  async function checkProofs({ read, has, keys }, list) {
    const head = await checkpoint(read, 'proofs/checkpoint.txt', keys);
    const inclusion = JSON.parse(await read('proofs/inclusion.json'));
    for (const { seq, hash } of list) {
      const { index, proof } = inclusion[seq - 1]?.hash === hash ? inclusion[seq - 1] : {};
      need(proof, seq, '没有存在证明', 'has no proof of inclusion');
      const inside = proves(() => rootOf(anjuan.sha(join([0], unhex(hash))), index, head.size, proof) === head.root);
      need(
        inside,
        seq,
        '存在证明不成立：不在存证树中',
        'its proof does not lead to the checkpoint: it is not in the tree',
      );
    }
    if (!has('proofs/earlier.txt')) return head;
    const [earlier, file] = [await checkpoint(read, 'proofs/earlier.txt', keys), 'proofs/consistency.json'];
    const proof = JSON.parse(await read(file));
    const [old, now] = proves(() => rootsOf(earlier.size, head.size, proof, earlier.root)) || [];
    need(
      old === earlier.root && now === head.root,
      file,
      '存证树前后不一致',
      'the tree did not grow out of the earlier one',
    );
    return { ...head, witnesses: [...new Set([...head.witnesses, ...earlier.witnesses])] };
  }

  /** Digests of the files an act names, wherever they stand in what was typed or recorded; a commitment names no file. */
  function digestsIn(value, name = '') {
    if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) && name !== 'commitment' ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => digestsIn(part, Array.isArray(value) ? name : key));
  }

  /** What the acts name is there, unchanged; and no evidence is there that no act names. */
  function checkFiles({ found, withheld }, list) {
    const evidence = new Map(
      [...found].filter(([name]) => name.startsWith('evidence/')).map(([name]) => [name.slice(9, 73), name]),
    );
    for (const { seq, body } of list) {
      for (const { id, hash } of body.documents ?? []) {
        const name = `documents/${id}.json`;
        if (withheld.has(name)) continue;
        need(
          found.has(name) && found.has(`documents/${id}.pdf`),
          name,
          `缺少第 ${seq} 条所列文书`,
          `the document of entry ${seq} is missing`,
        );
        need(found.get(name).sha256 === hash, name, `与第 ${seq} 条所载哈希不符`, `is not what entry ${seq} sealed`);
      }
      for (const digest of digestsIn([body.input, body.recording])) {
        const name = evidence.get(digest);
        need(name, `evidence/${digest}`, `缺少第 ${seq} 条所列证据`, `the evidence of entry ${seq} is missing`);
        need(
          found.get(name).sha256 === digest,
          name,
          `证据被改动：与第 ${seq} 条不符`,
          `was changed: entry ${seq} names another content`,
        );
      }
    }
    const named = new Set(list.flatMap(({ body }) => digestsIn([body.input, body.recording])));
    for (const [digest, name] of evidence)
      need(named.has(digest), name, '没有记录提到此证据', 'no entry names this evidence');
  }

  /** Personal values, where they were exported, are those the entries commit to. */
  async function checkPersonal({ read, has }, list) {
    const rows = has('personal.json') ? JSON.parse(await read('personal.json')) : [];
    const committed = JSON.stringify(list);
    for (const { ref, salt, value, commitment } of rows) {
      const same = anjuan.sha(anjuan.canonical({ salt, value })) === commitment;
      const good = same && committed.includes(`"${commitment}"`);
      need(good, 'personal.json', `${ref} 与记录中的承诺值不符`, `${ref} is not what the entries commit to`);
    }
  }

  async function checkManifest({ read, found, keys }, { file, files }) {
    const listed = new Map(files.map((one) => [one.path, one]));
    for (const [name, { bytes, sha256, sm3 }] of found) {
      if (name === 'manifest.json' || name === 'manifest.note') continue;
      const one = listed.get(name);
      need(one, name, '清单中没有此文件：是后来加入的', 'is not in the manifest: it was added');
      const same = one.bytes === bytes && one.sha256 === sha256;
      need(same, name, '文件被改动：SHA-256 不符', 'was changed: its SHA-256 differs from the manifest');
      need(one.sm3 === sm3, name, '文件被改动：SM3 不符', 'was changed: its SM3 differs from the manifest');
    }
    for (const name of listed.keys()) need(found.has(name), name, '清单所列文件缺失', 'is in the manifest but missing');
    const { lines } = await note(read, 'manifest.note', keys);
    const signed = ['anjuan/export/v1', file, found.get('manifest.json').sha256, ''];
    need(
      lines.join() === signed.join(),
      'manifest.json',
      '清单不是签名时的清单',
      'is not the manifest that was signed',
    );
  }

  async function measure({ size: bytes, content }) {
    const [one, two] = [anjuan.sha256(), anjuan.sm3()];
    for await (const part of content()) [one, two].forEach((hash) => hash.update(part));
    return { bytes, sha256: one.hex(), sm3: two.hex() };
  }

  async function textOf(zip, name) {
    need(zip.get(name)?.size <= LARGEST_TEXT, name, '缺少此文件，或者过大', 'is missing or too large');
    const parts = [];
    for await (const bytes of zip.get(name).content()) parts.push(bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  }

  async function check(source, pinned) {
    const zip = await anjuan.openZip(source);
    const read = (name) => textOf(zip, name);
    const [manifest, keys] = [JSON.parse(await read('manifest.json')), JSON.parse(await read('proofs/keys.json'))];
    need(!pinned || pinned === keys.log.publicKey, 'proofs/keys.json', '公钥与指定的不同', 'is not the key you gave');
    const journal = await checkJournal(await read('journal.json'));
    if (!journal.ok) return { file: 'journal.json', ...journal };
    const { file, head, list } = journal;
    const log = `anjuan/log/${list[0].body.agency}`;
    need(keys.log.name === log, 'proofs/keys.json', '公钥属于另一份存证', 'is the key of another log');
    const withheld = new Set(manifest.withheld.map(({ path }) => path));
    const all = { read, has: (name) => zip.has(name), keys, found: new Map(), withheld };
    const tree = await checkProofs(all, list);
    for (const [name, member] of zip) all.found.set(name, await measure(member));
    checkFiles(all, list);
    await checkPersonal(all, list);
    await checkManifest(all, manifest);
    const same = manifest.file === file && manifest.head === head;
    need(same, 'manifest.json', '与日志不属同一案卷', 'belongs to another journal');
    return { ...journal, files: zip.size, withheld: withheld.size, tree, key: keys.log.publicKey };
  }

  /**
   * Verdict on an exported ZIP, as `checkJournal` gives it; a fault may name a `file` instead of an entry.
   * @param source `{ size, read(from, to) }`
   * @param pinned the log's public key in hex, where the reader knows it
   */
  globalThis.checkArchive = async (source, pinned) => {
    try {
      return await check(source, pinned);
    } catch ({ fault, message }) {
      return fault ?? { ok: false, zh: '压缩包损坏', en: `the archive is damaged (${message})` };
    }
  };

  function sumUp({ entries, file, head, files, withheld, tree, key }) {
    const chain = [
      `✓ 案卷 ${file}：${entries} 条记录完整、连续、未被改动`,
      `File ${file}: ${entries} entries, whole, in order, unchanged`,
      `末条哈希 Last hash: ${head}`,
    ];
    const alone = [
      '一条链看不出自己的末尾被截去：请将末条哈希与当事人收到的凭证或公示网站公布的比对。',
      'A chain cannot show that its end was cut off: compare the last hash with your receipt or the public site.',
    ];
    if (!tree) return [...chain, ...alone];
    return [
      ...chain,
      `${files} 个文件与清单、记录相符，${withheld} 份文书含个人信息未导出`,
      `${files} files as sealed and listed, ${withheld} documents withheld (personal)`,
      `存证树 Tree: ${tree.size} ${tree.root}`,
      `见证人 Witnesses: ${tree.witnesses.join(', ') || '0'}`,
      `存证公钥，请与公示网站公布的比对 Key of the log, compare it with the public site: ${key}`,
    ];
  }

  /** The verdict in words, a line each. */
  anjuan.words = (found) => {
    if (found.ok) return sumUp(found);
    const at = found.seq
      ? [`第 ${found.seq} 条：`, `Entry ${found.seq}: `]
      : [found.file, found.file].map((f) => (f ? `${f}: ` : ''));
    return [`✗ ${at[0]}${found.zh}`, `${at[1]}${found.en}`];
  };
}
