/* What the acts of a case name, beside the journal: papers, evidence, personal values. See say.mjs about the form of these files. */
{
  const { anjuan } = globalThis;
  const { need } = anjuan;

  /** Digests an act names, wherever they stand in what was typed or recorded; a commitment names no file. */
  function digestsIn(value, name = '') {
    if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) && name !== 'commitment' ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => digestsIn(part, Array.isArray(value) ? name : key));
  }

  const stem = (name) => name.split('.')[0];

  /** Files that an act names, each with the digest sealed for it; evidence without the ending that its type gives it. */
  function filesOf({ documents = [], input, recording }) {
    const both = (id) => ['json', 'pdf'].map((type) => `documents/${id}.${type}`);
    const papers = documents.flatMap(({ id, hash }) => both(id).map((name) => [name, hash]));
    return [...papers, ...digestsIn([input, recording]).map((digest) => [`evidence/${digest}`, digest])];
  }

  /**
   * Why a file may be missing, by its name without ending: the signed manifest says that it was withheld; or that it was
   * destroyed after its term, and then the entry that the manifest names is a destruction that lists the digest.
   */
  function missingIn({ withheld, destroyed = [] }, acts) {
    const missing = new Map(withheld.map(({ path }) => [stem(path), () => true]));
    for (const { path, entry } of destroyed) {
      const { body } = acts.find(({ seq }) => seq === entry) ?? {};
      const list = body?.step === 'approve-destruction' ? JSON.stringify(body.computed) : '';
      missing.set(stem(path), (digest) => list.includes(`"${digest}"`));
    }
    return missing;
  }

  /** What the acts name is there, unchanged; and no document or evidence is there that no act names. */
  anjuan.checkFiles = ({ found }, manifest, acts) => {
    const missing = missingIn(manifest, acts);
    const sealed = [...found.keys()].filter((name) => /^(documents|evidence)\//.test(name));
    const there = new Map(sealed.map((name) => [name.startsWith('evidence/') ? stem(name) : name, name]));
    const named = new Set();
    for (const { seq, body } of acts)
      for (const [path, digest] of filesOf(body)) {
        const name = there.get(path);
        named.add(name);
        if (!name && missing.get(stem(path))?.(digest)) continue;
        need(name, path, `缺少第 ${seq} 条所列文件 · what entry ${seq} names is missing`);
        // A PDF is printed anew each time: only the manifest knows its digest.
        const same = path.endsWith('.pdf') || found.get(name).sha256 === digest;
        need(same, name, `与第 ${seq} 条所载哈希不符：被改动 · was changed: it is not what entry ${seq} sealed`);
      }
    for (const name of sealed) need(named.has(name), name, '没有记录提到此文件 · no entry names this file');
  };

  /** Personal values, where they were exported, are those the entries commit to. */
  anjuan.checkPersonal = (rows, acts) => {
    const committed = JSON.stringify(acts);
    for (const { ref, salt, value, commitment } of rows) {
      const good = anjuan.sha(anjuan.encode(anjuan.canonical({ salt, value }))) === commitment;
      const known = good && committed.includes(`"${commitment}"`);
      need(known, 'personal.json', `${ref} 与记录中的承诺值不符 · ${ref} is not what the entries commit to`);
    }
  };
}
