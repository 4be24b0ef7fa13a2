const { ownRows, stepsList } = require('./lists.cjs');

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

const rows = (id) => `import { rulesOf } from '../../../testing/rule-table.fixture.js';
import { fileAt } from '../../../testing/walk.fixture.js';

export const step = '${id}';

/** The plainest lawful thing to type. */
export const usual = () => ({ note: '因案情复杂。' });

/** Each rule seen holding and failing at a reachable stage; row names are statements of law. */
export const rows = rulesOf(step, () => fileAt('investigating'), {
  holds: [['${id}-reasoned', 'a reason is given']],
  fails: [['${id}-reasoned', 'only blanks are given', { input: { note: ' ' } }]],
});
`;

const spec = () => `import { expect, it } from '@jest/globals';
import { cases, faultsOf } from '../../../testing/prove.fixture.js';
import { rows } from './rules.fixture.js';

it.each(cases(rows))('%s', (_title, row) => {
  expect(faultsOf(row)).toEqual([]);
});
`;

module.exports = async function step(tree, { name, procedure = 'ordinary' }) {
  const steps = `libs/procedure/src/${procedure}/steps`;
  tree.write(`${steps}/${name}/index.ts`, index(name));
  tree.write(`${steps}/${name}/rules.fixture.ts`, rows(name));
  tree.write(`${steps}/${name}/rules.spec.ts`, spec());
  tree.write(`${steps}/index.ts`, stepsList(tree, steps));
  tree.write('libs/procedure/src/testing/rows/own.fixture.ts', ownRows(tree));
  return () => console.log(`Now write its row in libs/procedure/src/${procedure}/table.ts`);
};
