import type { DecisionMade, Dossier, Draft } from '@anjuan/procedure';
import { draft, sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { longDraft, longParts } from '../../testing/long.js';
import { refOf } from '../../testing/parties.js';
import { withService } from '../../testing/served.js';

const act = sampleAct({
  step: 'make-decision',
  on: '2026-09-28',
  by: { id: 'h1', name: '赵敏', role: 'head' },
  officers: [],
});
const number = '津和小街罚决字〔2026〕第019号';

function decided({ penalties, facts, basis, reasons }: Draft): DecisionMade {
  return {
    draft: 1,
    penalties,
    facts,
    basis,
    reasons,
    on: act.on,
    by: 'h1',
    number,
    bank: '中国工商银行天津和平支行（天津市和平区示例路88号）',
  };
}

function input(given: Draft, parts: Partial<Dossier> = {}) {
  const file = sampleFile({ drafts: [given], decision: decided(given), ...parts });
  return sampleInput(
    withService(file, { document: 'prior-notice', attempts: [], servedOn: '2026-09-11' }),
    act,
    number,
  );
}

const demolition: Draft = {
  ...draft,
  facts:
    '当事人于2026年5月在示例里3号楼2门501室楼顶平台擅自搭建彩钢房一处，经测量建筑面积86.4平方米，未取得建设工程规划许可证，经认定无法采取改正措施消除影响',
  breached: ['URPL-2019/40/1'],
  basis: ['URPL-2019/64'],
  reasons: '该建筑危及房屋结构安全，属于无法采取改正措施消除对规划实施影响的情形',
  penalties: [{ kind: 'demolition-order', content: '自收到本决定书之日起15日内自行拆除上述86.4平方米违法建设' }],
};

export const samples = {
  plain: input(draft),
  long: input(longDraft, {
    ...longParts,
    hearing: {
      status: 'held',
      requestedOn: '2026-09-14',
      heldOn: '2026-09-24',
      open: true,
      opinion: '事实清楚，证据充分，建议按拟处罚意见作出决定',
    },
    deliberation: {
      on: '2026-09-27',
      presider: 'h1',
      attendees: ['h1', 'u1'],
      opinions: '一致同意',
      conclusion: '同意',
      draft: 1,
    },
  }),
  demolition: input(demolition, { party: refOf('p3'), statement: { status: 'waived', on: '2026-09-14', said: '' } }),
  warning: input({ ...draft, penalties: [{ kind: 'warning' }] }),
};
