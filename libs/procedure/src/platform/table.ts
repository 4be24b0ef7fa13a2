import { type Procedure, row } from '../kernel/procedure.js';
import type { PlatformDossier } from './dossier.js';
import { uploadToPlatform } from './steps/upload-to-platform/index.js';

const blank: PlatformDossier = {};

/**
 * Upload of penalties, measures and inspections to the supervision platform of the city.
 * @article TJ-SUP-2014/18
 */
// prettier-ignore
export const platform: Procedure = {
  id: 'platform@2021-07-15',
  kind: 'platform',
  title: { zh: '平台归集', en: 'Platform of the city' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: { uploaded: { title: { zh: '已归集', en: 'uploaded' }, line: 1, end: true } },
  rows: [
    //  step               from     to          by
    row(uploadToPlatform,  'start', 'uploaded', ['clerk', 'officer']),
  ],
};
