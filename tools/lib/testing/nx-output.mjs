/** Colours and other terminal codes. */
// eslint-disable-next-line no-control-regex -- the escape character is what is looked for
const CODES = /\u001b\[[0-9;]*m/g;

/** npm's own account of a failure in a script repeats what the script already said. */
const isNoise = (line) => /^npm (error|warn|ERR!)/.test(line.replace(CODES, ''));

const failedTasks = (text) => {
  const [, list = ''] = text.split(/^Failed tasks:$/m);
  return [...list.matchAll(/^- (\S+)/gm)].map(([, task]) => task);
};

/**
 * Of what `nx run-many` printed, only what belongs to the tasks that failed; all of it when nx itself failed.
 */
export function failedOutput(output) {
  const plain = output.replace(CODES, '');
  const failed = failedTasks(plain);
  const blocks = output.split(/^(?=> nx run )/m);
  const taskOf = (block) => /^> nx run (\S+)/.exec(block.replace(CODES, ''))?.[1];
  const kept = blocks.filter((block) => failed.includes(taskOf(block)));
  if (kept.length === 0) return output;
  return kept
    .join('')
    .split('\n')
    .filter((line) => !isNoise(line))
    .join('\n');
}
