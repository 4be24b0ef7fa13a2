import { type Procedure, row } from '../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * Mending an issued decision by a further paper; the decision itself is never edited.
 * @article MOHURD-55-2022/28
 */
// prettier-ignore
export const amendment: Procedure = {
  id: 'amendment@2022-05-01',
  kind: 'amendment',
  title: { zh: '决定书补正、更正', en: 'Mending the decision' },
  track: true,
  since: '2022-05-01',
  blank: {},
  stages: {
    supplemented: { title: { zh: '已补正', en: 'supplemented' }, line: 1, end: true },
    rectified: { title: { zh: '已更正', en: 'rectified' }, line: 1, end: true },
  },
  rows: [
    //  step                  from     to              by
    row(s.supplementDecision, 'start', 'supplemented', 'head'),
    row(s.rectifyDecision,    'start', 'rectified',    'head'),
  ],
};
