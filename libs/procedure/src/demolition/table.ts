import { type Procedure, row } from '../kernel/procedure.js';
import type { DemolitionDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: DemolitionDossier = {};

/**
 * An ordered demolition that the party carries out itself; D5 and D6 of law.md 1.4.
 * @article URPL-2019/64
 */
// prettier-ignore
export const demolition: Procedure = {
  id: 'demolition@2021-07-15',
  kind: 'demolition',
  title: { zh: '限期拆除', en: 'Demolition' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    ordered: { title: { zh: '限期拆除中', en: 'ordered' }, line: 1 },
    'self-demolished': { title: { zh: '已自行拆除', en: 'self-demolished' }, line: 2, end: true },
  },
  rows: [
    //  step                     from       to                 by
    row(s.startDemolition,       'start',   'ordered',         'officer'),
    row(s.measureSelfDemolition, 'ordered', 'self-demolished', 'officer'),
  ],
};
