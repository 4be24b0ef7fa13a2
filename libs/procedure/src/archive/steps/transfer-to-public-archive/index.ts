import { archivesReg } from '@anjuan/statute';
import { Line } from '../../../kernel/field.js';
import { type Rule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { transferFrom } from '../../age.js';
import type { ArchiveDossier } from '../../dossier.js';

export class TransferToPublicArchiveInput {
  @Line({ zh: '接收档案馆', en: 'Received by' }, { max: 100 }) to: string;
  @Line({ zh: '移交清册编号', en: 'Number of the list' }, { max: 100 }) receipt: string;
}

const archived: Rule<ArchiveDossier> = rule({
  id: 'ARC-06',
  name: 'file-archived-before-its-transfer',
  force: 'bars',
  articles: [archivesReg(20)],
  says: { zh: '已归档的案卷方可移交国家档案馆', en: 'Only an archived file moves to the public archive' },
  holds: ({ file }) => file.dossier.archivedOn !== undefined,
});

const tenYears: Rule<ArchiveDossier> = rule({
  id: 'ARC-06',
  name: 'ten-years-in-the-own-archive',
  force: 'asks',
  articles: [archivesReg(20)],
  says: {
    zh: '归档满十年移交国家档案馆，提前移交的应当说明理由（直辖市的区是否适用待确认）',
    en: 'Files move after ten years, or the reason of the early transfer is given; districts of the city are to be confirmed',
  },
  holds: ({ file, on }) => {
    const from = transferFrom(file);
    return from !== undefined && on >= from;
  },
});

/** The file moves to the public archive. @article ARCHIVES-REG-2024/20 */
export const transferToPublicArchive = step<ArchiveDossier, TransferToPublicArchiveInput>({
  id: 'transfer-to-public-archive',
  title: { zh: '移交国家档案馆', en: 'Transfer to the public archive' },
  articles: [archivesReg(20)],
  input: TransferToPublicArchiveInput,
  rules: [archived, tenYears],
  apply: (dossier, { input: { to, receipt }, on }) => ({ ...dossier, to, receipt, on }),
});
