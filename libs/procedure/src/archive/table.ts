import { type Procedure, row } from '../kernel/procedure.js';
import type { ArchiveDossier } from './dossier.js';
import { transferToPublicArchive } from './steps/transfer-to-public-archive/index.js';

const blank: ArchiveDossier = {};

/**
 * An archived file on its way to the public archive.
 * @article ARCHIVES-REG-2024/20
 */
// prettier-ignore
export const archive: Procedure = {
  id: 'archive@2021-07-15',
  kind: 'archive',
  title: { zh: '档案移交', en: 'Transfer of archives' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: { 'handed-over': { title: { zh: '已移交', en: 'handed over' }, line: 1, end: true } },
  rows: [
    //  step                      from     to             by
    row(transferToPublicArchive,  'start', 'handed-over', 'archivist'),
  ],
};
