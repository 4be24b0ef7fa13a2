import type { ServiceDossier } from '@anjuan/procedure';
import { sampleAct, sampleFile, sampleInput } from '../../testing/case.js';
import { refOf } from '../../testing/parties.js';
import { withService } from '../../testing/served.js';

const by = { id: 'o1', name: '陈明', role: 'officer' } as const;
const act = sampleAct({ step: 'hand-over', procedure: 'service@2021-07-15', track: 'service/1', on: '2026-09-11', by });
const served: ServiceDossier = {
  document: 'prior-notice',
  attempts: [],
  mode: 'direct',
  servedOn: '2026-09-11',
  receivedBy: '店长',
  relation: 'clerk',
  place: '天津市和平区示例道12号',
  officers: ['o1', 'o2'],
};
const left: ServiceDossier = {
  ...served,
  mode: 'left',
  attempts: [
    { on: '2026-09-08', mode: 'direct', note: '经营场所关门停业，邻铺称经营者外出' },
    { on: '2026-09-09', mode: 'post', note: '邮件被退回，注明“拒收”' },
  ],
  proof: '受送达人称不同意处罚内容，拒绝接收（示例居委会主任在场见证）',
  digests: ['a'.repeat(64), 'b'.repeat(64)],
};
const { receivedBy: _by, relation: _relation, ...nobody } = left;

export const samples = {
  plain: sampleInput(withService(sampleFile(), served), act, '津和小街送字〔2026〕58号'),
  left: sampleInput(
    withService(sampleFile({ party: refOf('p2') }), nobody),
    { ...act, step: 'leave-service' },
    '津和小街送字〔2026〕59号',
  ),
};
