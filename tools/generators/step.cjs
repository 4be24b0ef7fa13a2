const { stepsList } = require('./lists.cjs');

const camel = (id) => id.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const pascal = (id) => camel(`-${id}`);

const index = (id) => `import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class ${pascal(id)}Input {
  @LongText({ zh: '说明', en: 'Note' }) note: string;
}

/** Name it by what must be true, in the positive; take the id from the legal reference. */
export const noteGiven = inputRule<Dossier, ${pascal(id)}Input>({
  id: 'HSE-NEW',
  name: '${id}-reasoned',
  force: 'bars',
  articles: [apl(47)],
  says: { zh: '应当写明理由', en: 'A reason must be given' },
  holds: ({ input }) => input.note.trim().length > 0,
});

export const ${camel(id)} = step<Dossier, ${pascal(id)}Input>({
  id: '${id}',
  title: { zh: '${id}', en: '${id}' },
  articles: [apl(47)],
  input: ${pascal(id)}Input,
  rules: [noteGiven],
  apply: (dossier) => dossier,
});
`;

const spec = () => `import { expect, it } from '@jest/globals';
import { noteGiven } from './index.js';

it.each([
  ['a reason is given', '因案情复杂', true],
  ['only blanks are given', '  ', false],
])('%s', (_situation, note, expected) => {
  expect(noteGiven.holds({ input: { note } } as Parameters<typeof noteGiven.holds>[0])).toBe(expected);
});
`;

module.exports = async function step(tree, { name, procedure = 'ordinary' }) {
  const steps = `libs/procedure/src/${procedure}/steps`;
  tree.write(`${steps}/${name}/index.ts`, index(name));
  tree.write(`${steps}/${name}/rules.spec.ts`, spec());
  tree.write(`${steps}/index.ts`, stepsList(tree, steps));
  return () => console.log(`Now write its row in libs/procedure/src/${procedure}/table.ts`);
};
