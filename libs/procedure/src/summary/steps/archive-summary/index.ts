import { archives, order55 } from '@anjuan/statute';
import { retentionOf } from '../../../archive/retention.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { checkedByArchivist, fileComplete } from '../../../ordinary/steps/archive-case/index.js';
import { everyStageStaysInText, gapsApproved } from '../../../recording/rules.js';
import { tracksEnded } from '../../../rules/tracks-ended.js';

export class ArchiveSummaryInput {
  @Line({ zh: '保管期限', en: 'Retention' }, { max: 20 }) retention: string;
  @Flag({ zh: '目录、页码、备考表已核对', en: 'Contents, pages and backup form checked' }) checked: boolean;
  @Line({ zh: '合订卷号', en: 'Batch volume' }, { max: 60, optional: true }) volume?: string;
}

export const archiveSummary = step<Dossier, ArchiveSummaryInput>({
  id: 'archive-summary',
  title: { zh: '当场处罚归档', en: 'Archive the summary case' },
  articles: [order55(40), archives(14)],
  input: ArchiveSummaryInput,
  rules: [tracksEnded, fileComplete, gapsApproved, checkedByArchivist, everyStageStaysInText],
  prefill: (file) => ({ retention: retentionOf(file).period }),
  apply: (dossier, { on }) => ({ ...dossier, archivedOn: on }),
});
