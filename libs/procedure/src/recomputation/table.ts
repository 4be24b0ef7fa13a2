import { type Procedure, row } from '../kernel/procedure.js';
import type { RecomputationDossier } from './dossier.js';
import { recomputeLimits } from './steps/recompute-limits/index.js';

const blank: RecomputationDossier = { entries: [] };

/**
 * What holiday notices did to the limits of a case, one entry for each notice that changed one; law.md 3.4.
 * @article APL-2021/85
 */
// prettier-ignore
export const recomputation: Procedure = {
  id: 'recomputation@2021-07-15',
  kind: 'recomputation',
  title: { zh: '期限重算', en: 'Recomputation of limits' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    recomputed: { title: { zh: '已重算', en: 'recomputed' }, line: 1, end: true },
  },
  rows: [
    //  step             from          to            by
    row(recomputeLimits, 'start',      'recomputed', 'system'),
    row(recomputeLimits, 'recomputed', 'same',       'system'),
  ],
};
