/* Signed notes (C2SP), and the proofs that an export brings along. See say.mjs about the form of these files. */
{
  const { anjuan, atob } = globalThis;
  const { encode, need } = anjuan;
  const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unhex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

  /** Whether a line below a note is a good signature by this key; a witness signs the moment too. */
  async function signed(text, { name, publicKey, witness }, blob) {
    const [key, bytes] = [unhex(publicKey), bytesOf(blob)];
    const id = anjuan.sha(Uint8Array.of(...encode(`${name}\n`), witness ? 4 : 1, ...key)).slice(0, 8);
    if (bytes.length !== (witness ? 76 : 68) || id !== hex(bytes.slice(0, 4))) return false;
    const time = new DataView(bytes.buffer).getBigUint64(4);
    const said = witness ? `cosignature/v1\ntime ${time}\n${text}` : text;
    return anjuan.ed25519(key, encode(said), bytes.slice(witness ? 12 : 4));
  }

  /** A signed note: its lines and its witnesses. Every signature below it must be good, and one of them the log's. */
  anjuan.note = async (written, file, { log, witnesses }) => {
    const cut = written.lastIndexOf('\n\n') + 1;
    const [text, names] = [written.slice(0, cut), []];
    for (const line of written.slice(cut + 1, -1).split('\n')) {
      const [, name, blob] = /^\u2014 (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
      const witness = witnesses.find((one) => one.name === name);
      const signer = name === log.name ? log : witness && { ...witness, witness: true };
      need(signer, file, '有不明的签名行 · holds a signature nobody can place');
      const good = await signed(text, signer, blob);
      need(good, file, `${name} 的签名无效 · the signature of ${name} is not valid`);
      names.push(name);
    }
    need(names.includes(log.name), file, '没有存证机构的签名 · the log has not signed it');
    return { lines: text.split('\n'), witnesses: names.filter((name) => name !== log.name) };
  };

  async function checkpoint(archive, file, keys) {
    const { lines, witnesses } = await anjuan.note(await archive.text(file), file, keys);
    const size = Number(lines[1]);
    const good = lines[0] === keys.log.name && size > 0 && size < 2 ** 31;
    need(good, file, '属于另一份存证 · belongs to another log');
    return { size, root: hex(bytesOf(lines[2])), witnesses };
  }

  /** Each entry stands in the tree of the checkpoint, and that tree grew out of an earlier one. */
  anjuan.checkProofs = async (archive, keys, { hashes }) => {
    const head = await checkpoint(archive, 'proofs/checkpoint.txt', keys);
    const [tree, inclusion] = [new anjuan.Tree(head), await archive.json('proofs/inclusion.json')];
    for (const [i, hash] of hashes.entries()) {
      const { index, proof } = inclusion[i] ?? {};
      need(Array.isArray(proof), i + 1, '没有存在证明 · has no proof of inclusion');
      const inside = tree.holds(hash, index, proof);
      need(inside, i + 1, '不在存证树中 · its proof does not lead to the checkpoint: it is not in the tree');
    }
    if (!archive.members.has('proofs/earlier.txt')) return head;
    const [earlier, file] = [await checkpoint(archive, 'proofs/earlier.txt', keys), 'proofs/consistency.json'];
    const grown = anjuan.grew(earlier, head, await archive.json(file));
    need(grown, file, '存证树前后不一致 · the tree did not grow out of the earlier one');
    return { ...head, witnesses: [...new Set([...head.witnesses, ...earlier.witnesses])] };
  };
}
