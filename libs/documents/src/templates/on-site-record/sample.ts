import type { Dossier } from '@anjuan/procedure';
import { dossier, sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { longFacts, longParts } from '../../testing/long.js';

const scene: NonNullable<Dossier['scenes']>[number] = {
  on: '2026-08-28',
  from: '09:05',
  until: '09:40',
  place: '天津市和平区示例道12号门前',
  officers: ['o1', 'o2'],
  certificatesShown: true,
  rightsTold: true,
  findings:
    '当事人在经营场所门前人行道摆放桌椅8套，占用城市道路长6米、宽2米，面积约12平方米，有顾客在座就餐。现场拍摄照片6张。',
  partySigned: true,
};
const act = sampleAct({ step: 'record-scene', on: '2026-08-28', input: scene });
const refused = {
  ...scene,
  findings: longFacts,
  partySigned: false,
  refusalNote: '当事人拒绝签字，由居委会工作人员见证',
};

const patrol = {
  inspection: { found: true, others: ['社区工作人员', '物业公司员工'] },
  scenes: [{ ...scene, partySigned: false, refusalNote: '被检查人不在场' }],
};
const { party: _party, caseNumber: _number, ...unknown } = dossier;
const log = sampleAct({ step: 'log-inspection', procedure: 'inspection@2021-07-15', on: '2026-08-28' });

export const samples = {
  plain: sampleInput(sampleFile({ scenes: [scene] }), act, ''),
  long: sampleInput(sampleFile({ ...longParts, scenes: [refused] }), act, ''),
  inspection: sampleInput(
    { ...sampleFile(), procedure: 'inspection@2021-07-15', dossier: { ...unknown, ...patrol } },
    log,
    '',
  ),
};
