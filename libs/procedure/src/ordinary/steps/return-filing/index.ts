import { house } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';

export class ReturnFilingInput {
  @LongText({ zh: '退回理由', en: 'Why it is returned' }, { max: 1000 }) reasons: string;
}

export const returnFiling = step<Dossier, ReturnFilingInput>({
  id: 'return-filing',
  title: { zh: '退回补充核查', en: 'Return for further verification' },
  articles: [house('FIL-04')],
  input: ReturnFilingInput,
  rules: [],
  apply: ({ filing: _dropped, ...dossier }) => dossier,
});
