import { sc118, sup825 } from '@anjuan/statute';
import { Blobs, Flag, Whole } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { SupervisionDossier } from '../../dossier.js';
import { exportWhole, exportWithTrail } from '../../rules.js';

export class HandOverExportInput {
  @Whole({ zh: '导出的记录条数', en: 'Entries exported' }, { min: 1 }) entries: number;
  @Flag({ zh: '附操作留痕和校验信息', en: 'With audit trail and proofs' }) auditTrail: boolean;
  @Blobs({ zh: '导出文件', en: 'Exported file' }, { max: 1 }) digests: string[];
}

/** The sealed export goes to the supervisor; the entry keeps its digest. @article SUP-825/22 */
export const handOverExport = step<SupervisionDossier, HandOverExportInput>({
  id: 'hand-over-export',
  title: { zh: '提供案卷导出件', en: 'Hand over the export' },
  articles: [sup825(22), sc118(10)],
  input: HandOverExportInput,
  rules: [exportWhole, exportWithTrail],
  prefill: (file) => ({ entries: file.version, auditTrail: true }),
  apply: (dossier, { input: { entries, digests }, on }) => ({
    ...dossier,
    exported: { on, entries, digest: digests[0] ?? '' },
  }),
});
