import { draft, sampleAct, sampleFile, sampleInput } from '../../testing/case.js';

const by = { id: 'h1', name: '赵敏', role: 'head' } as const;
const track = 'amendment/1';
const act = sampleAct({ step: 'supplement-decision', on: '2026-10-12', by, officers: [], track });
const dossier = {
  paper: 'supplement-notice' as const,
  issuedOn: '2026-10-12',
  original: '缴款地点未载明',
  mended: '缴款地点为代收银行在本市的任一营业网点',
  why: '原决定书存在不影响实质内容的遗漏',
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
  plain: sampleInput(mended, act, '津和小街补正字〔2026〕1号'),
};
