import { type Procedure, row } from '../kernel/procedure.js';
import type { DemolitionDossier } from './dossier.js';
import * as s from './steps/index.js';

const blank: DemolitionDossier = {};

const judging = ['stopped', 'opinion-asked'];
/** The order is out, and force has not begun. */
const standing = ['ordered', 'announced', 'demanded', 'waiting', 'scheduled', 'agreed', 'suspended'];
const sealable = [...judging, 'correcting', 'uncorrectable', 'ordered', 'announced', 'demanded', 'waiting'];
const unsealable = [
  ...sealable,
  'notice-running',
  'executed',
  'corrected',
  'confiscated',
  'self-demolished',
  'force-demolished',
  'ended',
];

/**
 * Illegal construction from the order to stop to the area confirmed; D1–D14 of law.md 1.4. No row leads to a court (DEM-08).
 * @article URPL-2019/64
 * @article ACL-2011/44
 */
// prettier-ignore
export const demolition: Procedure = {
  id: 'demolition@2021-07-15',
  kind: 'demolition',
  title: { zh: '违法建设拆除', en: 'Demolition' },
  track: true,
  since: '2021-07-15',
  blank,
  stages: {
    stopped: { title: { zh: '责令停止建设', en: 'stopped' }, line: 1 },
    'opinion-asked': { title: { zh: '规划认定', en: 'planning opinion' } },
    correcting: { title: { zh: '限期改正中', en: 'correcting' } },
    corrected: { title: { zh: '已改正', en: 'corrected' }, end: true },
    uncorrectable: { title: { zh: '认定无法改正', en: 'correction cannot help' } },
    lifted: { title: { zh: '已解除', en: 'lifted' }, end: true },
    confiscated: { title: { zh: '已没收', en: 'confiscated' }, end: true },
    referred: { title: { zh: '另案已强制拆除', en: 'demolished in another case' }, end: true },
    'notice-running': { title: { zh: '无主违建公告中', en: 'notice to an unknown builder' } },
    ordered: { title: { zh: '限期拆除中', en: 'ordered' }, line: 2 },
    'self-demolished': { title: { zh: '已自行拆除', en: 'self-demolished' }, end: true },
    announced: { title: { zh: '已公告', en: 'announced' }, line: 3 },
    demanded: { title: { zh: '催告中', en: 'demanded' }, line: 4 },
    waiting: { title: { zh: '等待救济期满', en: 'waiting for remedies' }, line: 5 },
    scheduled: { title: { zh: '已安排强制拆除', en: 'scheduled' }, line: 6 },
    agreed: { title: { zh: '执行协议履行中', en: 'agreed' } },
    suspended: { title: { zh: '中止执行', en: 'suspended' } },
    'no-longer-enforced': { title: { zh: '不再执行', en: 'no longer enforced' }, end: true },
    ended: { title: { zh: '终结执行', en: 'ended' }, end: true },
    executed: { title: { zh: '已实施强制拆除', en: 'demolished by force' }, line: 7 },
    'force-demolished': { title: { zh: '强制拆除办结', en: 'area confirmed' }, line: 8, end: true },
    reversing: { title: { zh: '执行回转中', en: 'being made good' } },
    reversed: { title: { zh: '已执行回转', en: 'made good' }, end: true },
  },
  rows: [
    //  step                           from                                     to                    by
    row(s.orderStop,                   'start',                                 'stopped',            'officer'),
    row(s.recordInstruction,           sealable,                                'same',               ['officer', 'clerk']),
    row(s.sealSite,                    sealable,                                'same',               'officer'),
    row(s.unsealSite,                  unsealable,                              'same',               'officer'),
    row(s.askPlanningOpinion,          ['start', 'stopped'],                    'opinion-asked',      'officer'),
    row(s.recordPlanningOpinion,       'opinion-asked',                         'same',               'officer'),
    row(s.orderBuildingCorrection,     judging,                                 'correcting',         'officer'),
    row(s.verifyBuildingCorrection,    'correcting',                            'corrected',          'officer'),
    row(s.findUncorrected,             'correcting',                            'uncorrectable',      'officer'),
    row(s.findUncorrectable,           judging,                                 'uncorrectable',      'officer'),
    row(s.recordConfiscated,           'uncorrectable',                         'confiscated',        'officer'),
    row(s.referToDemolition,           'start',                                 'referred',           'officer'),
    row(s.liftStopOrder,               [...judging, 'correcting', 'uncorrectable', 'notice-running'], 'lifted', 'head'),
    row(s.startDemolition,             ['start', ...judging, 'uncorrectable'],  'ordered',            'officer'),
    row(s.measureSelfDemolition,       standing,                                'self-demolished',    'officer'),
    row(s.announceDemolition,          'ordered',                               'announced',          'officer'),
    row(s.demandDemolition,            'announced',                             'demanded',           'officer'),
    row(s.demandDemolition,            'demanded',                              'same',               'officer'),
    row(s.hearDemolition,              'demanded',                              'same',               'officer'),
    row(s.recheckDemolition,           'demanded',                              'same',               'officer'),
    row(s.decideDemolition,            'demanded',                              'waiting',            'head'),
    row(s.announceUnknownBuilder,      ['start', ...judging, 'uncorrectable'],  'notice-running',     'officer'),
    row(s.findBuilder,                 'notice-running',                        'stopped',            'officer'),
    row(s.approveOwnerlessRemoval,     'notice-running',                        'waiting',            ['officer', 'clerk']),
    row(s.scheduleDemolition,          'waiting',                               'scheduled',          'head'),
    row(s.scheduleDemolition,          'scheduled',                             'same',               'head'),
    row(s.agreeOnDemolition,           ['waiting', 'scheduled'],                'agreed',             'head'),
    row(s.resumeAfterBrokenAgreement,  'agreed',                                'waiting',            'officer'),
    row(s.suspendDemolition,           ['waiting', 'scheduled'],                'suspended',          'head'),
    row(s.resumeDemolition,            'suspended',                             'waiting',            'head'),
    row(s.giveUpDemolition,            'suspended',                             'no-longer-enforced', 'system'),
    row(s.endDemolition,               standing,                                'ended',              'head'),
    row(s.executeDemolition,           'scheduled',                             'executed',           'officer'),
    row(s.handOverProperty,            'executed',                              'same',               'officer'),
    row(s.recoverCost,                 ['executed', 'force-demolished'],        'same',               ['officer', 'clerk']),
    row(s.measureForcedDemolition,     'executed',                              'force-demolished',   'officer'),
    row(s.oweDemolitionBack,           ['executed', 'force-demolished'],        'reversing',          'head'),
    row(s.makeDemolitionGood,          'reversing',                             'reversed',           'officer'),
  ],
};
