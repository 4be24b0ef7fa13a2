/* Hands a dropped or chosen file to `checkJournal` and says what it found. A classic script too: see check.mjs. */
'use strict';

{
  const { document } = globalThis;
  const [input, drop, result] = ['file', 'drop', 'result'].map((id) => document.getElementById(id));

  function say(ok, ...lines) {
    result.className = ok ? 'good' : 'bad';
    result.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  }

  function show(found) {
    const at = found.seq ? [`第 ${found.seq} 条：`, `Entry ${found.seq}: `] : ['', ''];
    if (!found.ok) return say(false, `✗ ${at[0]}${found.zh}`, `${at[1]}${found.en}`);
    return say(
      true,
      `✓ ${found.entries} 条记录完整、连续、未被改动`,
      `${found.entries} entries, whole, in order, unchanged`,
      `案卷 File: ${found.file}`,
      `末条哈希 Last hash: ${found.head}`,
    );
  }

  async function check(file) {
    if (!file) return;
    try {
      // Not file.text(): that replaces bytes which are not UTF-8 without a word.
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      show(await globalThis.checkJournal(text));
    } catch (error) {
      say(false, '✗ 无法读取这个文件', `The file cannot be read (${error.name})`);
    }
  }

  input.addEventListener('change', () => check(input.files[0]));
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', () => drop.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    void check(event.dataTransfer.files[0]);
  });
}
