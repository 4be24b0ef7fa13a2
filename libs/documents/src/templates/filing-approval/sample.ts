import { sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { longParts } from '../../testing/long.js';

const by = { id: 'h1', name: '赵敏', role: 'head' } as const;
const act = sampleAct({ step: 'approve-filing', on: '2026-08-31', by, officers: [], input: { opinion: '同意立案。' } });
const number = '津和小街立字〔2026〕47号';

export const samples = {
  plain: sampleInput(sampleFile(), act, number),
  long: sampleInput(sampleFile(longParts), act, number),
  bare: sampleInput(
    { ...sampleFile(), acts: [], dossier: { handlers: [], evidence: [], drafts: [], notices: [], reviews: [] } },
    { ...act, input: {} },
    '',
  ),
};
