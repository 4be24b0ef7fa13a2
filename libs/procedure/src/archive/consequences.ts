import { archives, archivesReg, order55 } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import { tracksOf } from '../kernel/file.js';
import { transferFrom } from './age.js';

const atArchiving = { procedure: 'ordinary', step: 'archive-case' } as const;

const order = consequence({
  id: 'ARC-02',
  name: 'file-bound-in-eight-groups-by-date',
  kind: 'document',
  articles: [order55(40)],
  says: {
    zh: '案卷按八类顺序、类内按日期排列',
    en: 'The file is bound in eight groups, by date inside each',
  },
  ...atArchiving,
  arises: ({ file }) => file.dossier.closure !== undefined,
});

const retention = consequence({
  id: 'ARC-04',
  name: 'retention-by-the-table-of-the-unit',
  kind: 'routing',
  articles: [archivesReg(19)],
  says: {
    zh: '保管期限按本单位审定的归档范围和保管期限表确定（期限数值待确认）',
    en: 'Retention follows the unit’s approved table; the periods are to be confirmed',
  },
  ...atArchiving,
  arises: ({ file }) => file.dossier.closure !== undefined && file.dossier.archivedOn === undefined,
});

const electronic = consequence({
  id: 'ARC-05',
  name: 'electronic-file-with-its-proofs',
  kind: 'document',
  articles: [archives(37), archivesReg(39)],
  says: {
    zh: '电子案卷连同记录链和校验信息一并归档，与纸质案卷同等效力',
    en: 'The electronic file goes to the archive with its chain and proofs, with the force of paper',
  },
  ...atArchiving,
  arises: ({ file }) => file.dossier.archivedOn !== undefined,
});

const transfer = consequence({
  id: 'ARC-06',
  name: 'file-due-at-the-public-archive',
  kind: 'task',
  articles: [archivesReg(20)],
  says: {
    zh: '归档满十年的案卷应当移交国家档案馆（直辖市的区是否适用待确认）',
    en: 'A file kept for ten years moves to the public archive; districts of the city are to be confirmed',
  },
  procedure: 'archive',
  step: 'transfer-to-public-archive',
  arises: ({ file, on }) => {
    const from = transferFrom(file);
    return from !== undefined && on >= from && tracksOf(file, 'archive').length === 0;
  },
});

/** What closing and archiving bring about by themselves. */
export const archiveConsequences: readonly Consequence[] = [order, retention, electronic, transfer];
