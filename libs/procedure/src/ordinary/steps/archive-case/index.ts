import { archives, order55 } from '@anjuan/statute';
import { retentionOf } from '../../../archive/retention.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Line } from '../../../kernel/field.js';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { everyStageStaysInText, gapsApproved } from '../../../recording/rules.js';
import { tracksEnded } from '../../../rules/tracks-ended.js';
import { recording } from '../../../three-systems/recording.js';

export class ArchiveInput {
  @Line({ zh: '保管期限', en: 'Retention' }, { max: 20 }) retention: string;
  @Flag({ zh: '目录、页码、备考表已核对', en: 'Contents, pages and backup form checked' }) checked: boolean;
}

export const fileComplete: Rule<Dossier> = rule({
  id: 'ARC-01',
  name: 'file-complete',
  force: 'bars',
  articles: [order55(40)],
  says: {
    zh: '一案一卷，记录未达等级的环节应当补录或者说明后方可归档',
    en: 'The file is complete: every act reaches its recording grade or the gap is explained',
  },
  holds: ({ file }) => recording(file).open.length === 0,
});

export const checkedByArchivist: Rule<Dossier, { readonly checked: boolean }> = inputRule({
  id: 'ARC-03',
  name: 'handed-to-archivist',
  force: 'bars',
  articles: [archives(14)],
  says: { zh: '归档应当由档案管理人员核对后集中管理', en: 'The archivist checks the file before taking it in' },
  holds: ({ input }) => input.checked,
});

export const archiveCase = step<Dossier, ArchiveInput>({
  id: 'archive-case',
  title: { zh: '归档', en: 'Archive' },
  articles: [order55(40), archives(14)],
  input: ArchiveInput,
  rules: [tracksEnded, fileComplete, gapsApproved, checkedByArchivist, everyStageStaysInText],
  prefill: (file) => ({ retention: retentionOf(file).period }),
  apply: (dossier, { on }) => ({ ...dossier, archivedOn: on }),
});
