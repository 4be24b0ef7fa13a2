import { type Procedure, row } from '../kernel/procedure.js';
import { blankSupervision } from './dossier.js';
import * as s from './steps/index.js';

const heads = ['head', 'unit-head'] as const;
const desk = ['clerk', 'unit-head', 'head', 'evaluator'] as const;

/**
 * What supervisors and the government want of a case: papers answered, the file shown, disputes over a power settled, major
 * decisions put on file. SUPV-01 to SUPV-03 and REV-12 of law.md.
 * @article SUP-825/26
 */
// prettier-ignore
export const supervision: Procedure = {
  id: 'supervision@2026-02-01',
  kind: 'supervision',
  title: { zh: '执法监督', en: 'Supervision' },
  track: true,
  since: '2026-02-01',
  blank: blankSupervision,
  stages: {
    correcting: { title: { zh: '整改中', en: 'to be put right' }, line: 1 },
    reported: { title: { zh: '已报告', en: 'reported' }, line: 2 },
    coordinating: { title: { zh: '协调中', en: 'in coordination' } },
    'at-government': { title: { zh: '报政府决定', en: 'before the government' } },
    'government-decided': { title: { zh: '政府已决定', en: 'decided by the government' } },
    'file-asked': { title: { zh: '调阅中', en: 'file asked for' } },
    'file-given': { title: { zh: '已提供案卷', en: 'file handed over' }, end: true },
    filed: { title: { zh: '已备案', en: 'on file' }, end: true },
    settled: { title: { zh: '办结', en: 'settled' }, line: 3, end: true },
  },
  rows: [
    //  step                         from                                       to                    by
    row(s.receiveSupervisionPaper,   'start',                                   'correcting',         desk),
    row(s.reportCorrection,          'correcting',                              'reported',           heads),
    row(s.returnCorrection,          'reported',                                'correcting',         desk),
    row(s.confirmCorrection,         'reported',                                'settled',            desk),
    row(s.askCoordination,           'start',                                   'coordinating',       heads),
    row(s.settleDispute,             'coordinating',                            'settled',            heads),
    row(s.referToGovernment,         'coordinating',                            'at-government',      heads),
    row(s.recordGovernmentDecision,  ['correcting', 'reported', 'at-government'], 'government-decided', desk),
    row(s.performGovernmentDecision, 'government-decided',                      'settled',            heads),
    row(s.askForFile,                'start',                                   'file-asked',         desk),
    row(s.handOverExport,            'file-asked',                              'file-given',         desk),
    row(s.fileMajorDecision,         'start',                                   'filed',              ['clerk', 'reviewer', 'unit-head']),
  ],
};
