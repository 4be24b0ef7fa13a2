import { refOf } from '../../testing/parties.js';
import { sampleAct, sampleFile, sampleInput } from '../../testing/case.js';

const by = { id: 'h1', name: '赵敏', role: 'head' } as const;
const input = { guardian: '父亲', measures: '加强日常教育，不得再在人行道涂写' };
const act = sampleAct({ step: 'order-guardian', on: '2026-09-28', by, officers: [], input });
const noPenalty = (ground: string) =>
  sampleFile({
    party: refOf('p3'),
    noPenalty: { ground, reasons: '经核实，当事人依法不予处罚。', education: '已当面教育。', on: '2026-09-28' },
  });

export const samples = {
  plain: sampleInput(noPenalty('minor'), act, '津和小街责监字〔2026〕1号'),
  unfit: sampleInput(noPenalty('unfit'), act, '津和小街责监字〔2026〕2号'),
};
