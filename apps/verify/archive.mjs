/* Checks an exported case file as a whole: nothing changed, nothing added, nothing left out. See say.mjs about the form of these files. */
{
  const { anjuan, Blob, checkJournal } = globalThis;
  const { checkFiles, checkPersonal, need } = anjuan;
  const LARGEST_TEXT = 512 * 1024 * 1024;

  /** The members of a ZIP, each read and hashed once; `found` is what was read so far. */
  class Archive {
    found = new Map();
    constructor(members) {
      this.members = members;
    }

    async pass(name, kept) {
      const [{ size: bytes, content }, sha256, sm3] = [this.members.get(name), anjuan.sha256(), anjuan.sm3()];
      for await (const part of content()) for (const each of [sha256, sm3, kept]) each?.update(part);
      this.found.set(name, { bytes, sha256: sha256.hex(), sm3: sm3.hex() });
    }

    async bytes(name) {
      need(this.members.get(name)?.size <= LARGEST_TEXT, name, '缺少此文件，或者过大 · is missing or too large');
      const parts = [];
      await this.pass(name, { update: (part) => parts.push(part) });
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    }

    async read(name, as) {
      const bytes = await this.bytes(name);
      try {
        return as(anjuan.decode(bytes));
      } catch {
        return need(false, name, '不是应有的文本 · is damaged: not UTF-8, or not JSON where JSON is expected');
      }
    }

    text = (name) => this.read(name, String);
    json = (name) => this.read(name, JSON.parse);
  }

  async function checkManifest(archive, keys, { file, files }) {
    const listed = new Map(files.map((one) => [one.path, one]));
    for (const [name, { bytes, sha256, sm3 }] of archive.found) {
      if (name.startsWith('manifest.')) continue;
      const one = listed.get(name);
      need(one, name, '清单中没有此文件：是后来加入的 · is not in the manifest: it was added');
      const same = one.bytes === bytes && one.sha256 === sha256 && one.sm3 === sm3;
      need(same, name, '文件被改动：与清单不符 · was changed: its SHA-256 or SM3 differs from the manifest');
    }
    for (const name of listed.keys())
      need(archive.members.has(name), name, '清单所列文件缺失 · is in the manifest but missing');
    const { lines } = await anjuan.note(await archive.text('manifest.note'), 'manifest.note', keys);
    const same = lines.join() === ['anjuan/export/v1', file, archive.found.get('manifest.json').sha256, ''].join();
    need(same, 'manifest.json', '清单不是签名时的清单 · is not the manifest that was signed');
  }

  async function check(source, pinned) {
    const archive = new Archive(await anjuan.openZip(source));
    const [manifest, keys] = [await archive.json('manifest.json'), await archive.json('proofs/keys.json')];
    const key = keys.log.publicKey;
    need(!pinned || pinned === key, 'proofs/keys.json', '公钥与指定的不同 · is not the key you gave');
    const journal = await checkJournal(await archive.bytes('journal.json'));
    if (!journal.ok) return { file: 'journal.json', ...journal };
    const acts = journal.named.map(({ seq, text }) => ({ seq, body: JSON.parse(anjuan.decode(text)).body }));
    const own = keys.log.name === `anjuan/log/${acts[0].body.agency}`;
    need(own, 'proofs/keys.json', '公钥属于另一份存证 · is the key of another log');
    const tree = await anjuan.checkProofs(archive, keys, journal);
    for (const name of archive.members.keys()) if (!archive.found.has(name)) await archive.pass(name);
    checkFiles(archive, manifest, acts);
    if (archive.members.has('personal.json')) checkPersonal(await archive.json('personal.json'), acts);
    await checkManifest(archive, keys, manifest);
    const same = manifest.file === journal.file && manifest.head === journal.head;
    need(same, 'manifest.json', '与日志不属同一案卷 · belongs to another journal');
    const [files, withheld, destroyed] = [archive.members, manifest.withheld, manifest.destroyed ?? []];
    return { ...journal, files: files.size, withheld: withheld.length, destroyed: destroyed.length, tree, key };
  }

  /**
   * Verdict on an exported ZIP, as `checkJournal` gives it; a fault may name a `file` instead of an entry.
   * @param source a `Blob`, or `{ size, slice(from, to) }`
   * @param pinned the log's public key in hex, where the reader knows it
   */
  globalThis.checkArchive = (source, pinned) => anjuan.verdict(() => check(source, pinned));

  /** Verdict on an exported ZIP or journal, whichever it is. */
  globalThis.checkFile = async (source, pinned) => {
    const start = await anjuan.piece(source, 0, 2).text();
    if (start === 'PK') return globalThis.checkArchive(source, pinned);
    return checkJournal(new Uint8Array(await anjuan.piece(source, 0, source.size).arrayBuffer()));
  };
}
