/* Hands a dropped or chosen file to the checks and says what they found. A classic script too: see say.mjs. */
{
  const { anjuan, checkFile, document } = globalThis;
  const [input, drop, result] = ['file', 'drop', 'result'].map((id) => document.getElementById(id));

  function say(ok, ...lines) {
    result.className = ok ? 'good' : 'bad';
    result.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  }

  async function check(file) {
    if (!file) return;
    say(true, '正在核验…… Checking…');
    try {
      const found = await checkFile(file);
      say(found.ok, ...anjuan.words(found));
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
