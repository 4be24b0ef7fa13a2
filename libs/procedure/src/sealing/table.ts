import { type Procedure, row } from '../kernel/procedure.js';
import type { SealingDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: SealingDossier = {};
const held = ['sealed', 'extended'];
const urgent = ['urgent', 'reported'];

/**
 * Sealing of places and seizure of things while a breach is dealt with; d2 of law.md 1.4. What was done in urgency is approved
 * within twenty-four hours or given back.
 * @article ACL-2011/22
 */
// prettier-ignore
export const sealing: Procedure = {
  id: 'sealing@2021-07-15',
  kind: 'sealing',
  title: { zh: '查封、扣押', en: 'Sealing and seizure' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    requested: { title: { zh: '待批准', en: 'asked for' }, line: 1 },
    approved: { title: { zh: '已批准', en: 'approved' }, line: 2 },
    urgent: { title: { zh: '紧急实施', en: 'carried out in urgency' } },
    reported: { title: { zh: '待补办批准', en: 'reported' } },
    sealed: { title: { zh: '查封扣押中', en: 'sealed' }, line: 3 },
    extended: { title: { zh: '已延长', en: 'extended' } },
    releasing: { title: { zh: '待退还', en: 'to be returned' }, line: 4 },
    released: { title: { zh: '已解除', en: 'released' }, line: 5, end: true },
    confiscated: { title: { zh: '已没收', en: 'confiscated' }, end: true },
    destroyed: { title: { zh: '已销毁', en: 'destroyed' }, end: true },
    moved: { title: { zh: '已随案移送', en: 'handed over with the case' }, end: true },
    auctioned: { title: { zh: '已拍卖抵缴', en: 'auctioned' }, end: true },
    refused: { title: { zh: '未批准', en: 'refused' }, end: true },
  },
  rows: [
    //  step                    from                                to             by
    row(s.requestSealing,       'start',                            'requested',   'officer'),
    row(s.approveSealing,       'requested',                        'approved',    'head'),
    row(s.refuseSealing,        ['requested', 'approved'],          'refused',     'head'),
    row(s.implementSealing,     'approved',                         'sealed',      'officer'),
    row(s.sealInUrgency,        'start',                            'urgent',      'officer'),
    row(s.reportUrgentSealing,  'urgent',                           'reported',    'officer'),
    row(s.approveUrgentSealing, 'reported',                         'sealed',      'head'),
    row(s.recordCustody,        [...urgent, ...held, 'releasing'],  'same',        ['officer', 'clerk']),
    row(s.extendSealing,        'sealed',                           'extended',    'head'),
    row(s.noteReleaseGround,    held,                               'same',        'officer'),
    row(s.orderRelease,         [...urgent, ...held],               'releasing',   'head'),
    row(s.returnSealed,         'releasing',                        'released',    'officer'),
    row(s.confiscateSealed,     held,                               'confiscated', 'officer'),
    row(s.destroySealed,        held,                               'destroyed',   'officer'),
    row(s.handSealedToPolice,   held,                               'moved',       'officer'),
    row(s.auctionSealed,        held,                               'auctioned',   'officer'),
    row(s.approveInterruption,  [...urgent, ...held, 'releasing', 'released', 'confiscated', 'destroyed', 'moved', 'auctioned'], 'same', 'head'),
  ],
};
