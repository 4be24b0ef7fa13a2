import { type Procedure, row } from '../kernel/procedure.js';
import { blankService } from './dossier.js';
import * as s from './steps/index.js';

/**
 * Service of one document on one recipient; law.md 1.5.
 * @article APL-2021/61
 */
// prettier-ignore
export const service: Procedure = {
  id: 'service@2021-07-15',
  kind: 'service',
  title: { zh: '送达', en: 'Service' },
  track: true,
  since: '2021-07-15',
  blank: blankService,
  stages: {
    planned: { title: { zh: '待送达', en: 'planned' }, line: 1 },
    announced: { title: { zh: '公告中', en: 'announced' } },
    delivered: { title: { zh: '已送达', en: 'delivered' }, line: 2, end: true },
    failed: { title: { zh: '未送达', en: 'failed' }, end: true },
  },
  rows: [
    //  step                  from                  to           by
    row(s.planService,        'start',              'planned',   ['officer', 'clerk']),
    row(s.handOver,           ['start', 'planned'], 'delivered', 'officer'),
    row(s.leaveService,       'planned',            'delivered', 'officer'),
    row(s.serveElectronically, 'planned',           'delivered', ['officer', 'clerk']),
    row(s.serveByPost,        'planned',            'delivered', ['officer', 'clerk']),
    row(s.recordAttempt,      'planned',            'same',      'officer'),
    row(s.announceService,    'planned',            'announced', 'officer'),
    row(s.deemServed,         'announced',          'delivered', 'officer'),
    row(s.giveUp,             'planned',            'failed',    'officer'),
  ],
};
