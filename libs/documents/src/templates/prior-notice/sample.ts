import { sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { longParts } from '../../testing/long.js';

const act = sampleAct({
  step: 'approve-notice',
  on: '2026-09-11',
  by: { id: 'h1', name: '赵敏', role: 'head' },
  officers: [],
});
const number = '津和小街罚先告字〔2026〕31号';
const second = {
  round: 2,
  draft: 1,
  on: '2026-09-25',
  fineFen: 1_234_567_890,
  hearingRight: true,
  newFacts: '补充查明占道面积为36平方米',
};

export const samples = {
  plain: sampleInput(sampleFile(), act, number),
  long: sampleInput(
    sampleFile({ ...longParts, notices: [second] }),
    { ...act, on: '2026-09-25' },
    '津和小街罚先告字〔2026〕32号',
  ),
};
