import { type Procedure, row } from '../kernel/procedure.js';
import type { PreservationDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: PreservationDossier = {};

/**
 * Evidence that may be lost is registered and kept for seven working days; d1 of law.md 1.4. There is no approval afterwards.
 * @article APL-2021/56
 */
// prettier-ignore
export const preservation: Procedure = {
  id: 'preservation@2021-07-15',
  kind: 'preservation',
  title: { zh: '先行登记保存', en: 'Preservation of evidence' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    requested: { title: { zh: '待批准', en: 'asked for' }, line: 1 },
    approved: { title: { zh: '已批准', en: 'approved' }, line: 2 },
    registered: { title: { zh: '登记保存中', en: 'registered' }, line: 3 },
    lapsed: { title: { zh: '逾期自动解除', en: 'ended by itself' } },
    returned: { title: { zh: '已固定并返还', en: 'copied and returned' }, end: true },
    tested: { title: { zh: '已送检', en: 'sent for testing' }, end: true },
    converted: { title: { zh: '已转查封扣押', en: 'converted to sealing' }, end: true },
    confiscated: { title: { zh: '已没收', en: 'confiscated' }, end: true },
    released: { title: { zh: '已解除', en: 'released' }, line: 4, end: true },
    refused: { title: { zh: '未批准', en: 'refused' }, end: true },
  },
  rows: [
    //  step                       from          to             by
    row(s.requestPreservation,     'start',      'requested',   'officer'),
    row(s.approvePreservation,     'requested',  'approved',    'head'),
    row(s.refusePreservation,      ['requested', 'approved'], 'refused', 'head'),
    row(s.registerPreserved,       'approved',   'registered',  'officer'),
    row(s.copyAndReturn,           'registered', 'returned',    'officer'),
    row(s.sendPreservedForTesting, 'registered', 'tested',      'officer'),
    row(s.convertToSealing,        'registered', 'converted',   'officer'),
    row(s.confiscatePreserved,     'registered', 'confiscated', 'officer'),
    row(s.releasePreserved,        'registered', 'released',    'officer'),
    row(s.lapsePreservation,       'registered', 'lapsed',      'system'),
    row(s.tellKeeper,              'lapsed',     'released',    'officer'),
  ],
};
