import { draft, sampleAct, sampleFile, sampleInput } from '../../testing/case.js';

const by = { id: 'h1', name: '赵敏', role: 'head' } as const;
const track = 'amendment/1';
const act = sampleAct({ step: 'rectify-decision', on: '2026-10-12', by, officers: [], track });
const dossier = {
  paper: 'rectification-notice' as const,
  issuedOn: '2026-10-12',
  original: '罚款人民币2000元（大写：贰千元整）',
  mended: '罚款人民币2000元（大写：贰仟元整）',
  why: '原决定书存在文字书写错误',
};
const decision = {
  draft: 1,
  penalties: draft.penalties,
  facts: draft.facts,
  basis: draft.basis,
  reasons: draft.reasons,
  on: '2026-09-28',
  by: 'h1',
  number: '津和小街罚决字〔2026〕第019号',
};
const mended = {
  ...sampleFile({ decision }),
  tracks: { [track]: { kind: 'amendment', procedure: 'amendment@2022-05-01', stage: 'mended', dossier } },
};

export const samples = {
  plain: sampleInput(mended, act, '津和小街更正字〔2026〕1号'),
};
