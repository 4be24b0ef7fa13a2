import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class RecordStatementInput {
  @LongText({ zh: '陈述、申辩内容', en: 'What the party said' }) said: string;
}

/** The party may speak more than once: what was said before stays, and the whole is to be re-checked. @article APL-2021/45/1 */
export const recordStatement = step<Dossier, RecordStatementInput>({
  id: 'record-statement',
  title: { zh: '记录陈述申辩', en: 'Record the party’s statement' },
  articles: [apl(45), apl(62)],
  input: RecordStatementInput,
  rules: [],
  apply: (dossier, { input, on }) => {
    const before = dossier.statement?.status === 'made' ? [dossier.statement.said] : [];
    return { ...dossier, statement: { status: 'made', on, said: [...before, input.said].join('\n') } };
  },
});
