import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';

export class RecordStatementInput {
  @LongText({ zh: '陈述、申辩内容', en: 'What the party said' }) said: string;
}

const notYetRechecked = rule<Dossier>({
  id: 'NOT-05',
  name: 'statement-recorded-before-recheck',
  force: 'bars',
  articles: [apl(45), apl(62)],
  says: { zh: '陈述申辩应当在复核之前记录', en: 'A statement is recorded before it is re-checked' },
  guards: 'the table leaves this stage on the re-check; it stands guard against a changed table',
  holds: ({ dossier }) => dossier.statement?.recheck === undefined,
});

export const recordStatement = step<Dossier, RecordStatementInput>({
  id: 'record-statement',
  title: { zh: '记录陈述申辩', en: 'Record the party’s statement' },
  articles: [apl(45), apl(62)],
  input: RecordStatementInput,
  rules: [notYetRechecked],
  apply: (dossier, { input, on }) => ({ ...dossier, statement: { status: 'made', on, said: input.said } }),
});
