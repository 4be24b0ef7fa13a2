import { esign, house } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import { needsIntake } from './intake.js';

const intake = consequence({
  id: 'EVI-08',
  name: 'electronic-intake-to-complete',
  kind: 'task',
  articles: [esign(5), esign(6), esign(8), house('EVI-08')],
  says: {
    zh: '电子数据应当入库存证：原始文件哈希值、取证设备和时间来源缺一不可',
    en: 'Electronic data need the digest of the original, the device and the source of its time',
  },
  procedure: 'ordinary',
  step: 'add-evidence',
  arises: ({ file }) => file.dossier.archivedOn === undefined && file.dossier.evidence.some(needsIntake),
});

/** What follows by itself when evidence comes in. */
export const evidenceConsequences: readonly Consequence[] = [intake];
