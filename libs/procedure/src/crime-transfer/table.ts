import { type Procedure, row } from '../kernel/procedure.js';
import { blankCrimeTransfer } from './dossier.js';
import * as s from './steps/index.js';

const desk = ['officer', 'clerk'] as const;

/**
 * A suspected crime on its way to the police; TRN-03 to TRN-08 of law.md. The main line waits or ends in a penalty other than a fine.
 * @article CRIME-TRANSFER-2020/5
 */
// prettier-ignore
export const crimeTransfer: Procedure = {
  id: 'crime-transfer@2020-08-07',
  kind: 'crime-transfer',
  title: { zh: '涉嫌犯罪移送', en: 'Transfer of a suspected crime' },
  track: true,
  since: '2020-08-07',
  blank: blankCrimeTransfer,
  stages: {
    reported: { title: { zh: '已书面报告', en: 'reported' }, line: 1 },
    approved: { title: { zh: '已批准移送', en: 'approved' }, line: 2 },
    'not-transferred': { title: { zh: '不予移送', en: 'not transferred' }, end: true },
    transferred: { title: { zh: '已移送', en: 'transferred' }, line: 3 },
    refused: { title: { zh: '公安不予立案', en: 'refused by the police' } },
    objecting: { title: { zh: '异议中', en: 'objection pending' } },
    returned: { title: { zh: '退回行政处理', en: 'back with us' }, end: true },
    accepted: { title: { zh: '公安已立案', en: 'taken by the police' }, line: 4 },
    'handed-over': { title: { zh: '物品已移交', en: 'things handed over' }, line: 5 },
    concluded: { title: { zh: '已有刑事结果', en: 'concluded' }, line: 6, end: true },
  },
  rows: [
    //  step                       from                          to                 by
    row(s.reportSuspectedCrime,    'start',                      'reported',        'officer'),
    row(s.approveCrimeTransfer,    'reported',                   'approved',        'head'),
    row(s.refuseCrimeTransfer,     'reported',                   'not-transferred', 'head'),
    row(s.handToPolice,            'approved',                   'transferred',     desk),
    row(s.recordPoliceAcceptance,  ['transferred', 'objecting'], 'accepted',        desk),
    row(s.recordPoliceRefusal,     'transferred',                'refused',         desk),
    row(s.objectToPoliceRefusal,   'refused',                    'objecting',       desk),
    row(s.acceptPoliceRefusal,     'refused',                    'returned',        ['head', 'unit-head']),
    row(s.recordObjectionRejected, 'objecting',                  'returned',        desk),
    row(s.handOverThings,          'accepted',                   'handed-over',     desk),
    row(s.recordCrimeResult,       'handed-over',                'concluded',       desk),
  ],
};
