import { type Procedure, row } from '../kernel/procedure.js';
import { blankLitigation } from './dossier.js';
import * as s from './steps/index.js';

const desk = ['officer', 'clerk'] as const;
const appeared = ['attended', 'excused', 'staff-only'];
const pending = ['received', 'answered', 'scheduled', ...appeared, 'judged', 'appealed'];

/**
 * A suit against the office, as the defendant sees it; law.md 1.9. No judgment is entered while a session has no attendance record.
 * @article ALL-2017/67
 */
// prettier-ignore
export const litigation: Procedure = {
  id: 'litigation@2017-07-01',
  kind: 'litigation',
  title: { zh: '行政诉讼', en: 'Suit' },
  track: true,
  since: '2017-07-01',
  blank: blankLitigation,
  stages: {
    received: { title: { zh: '收到起诉状', en: 'statement received' }, line: 1 },
    answered: { title: { zh: '已答辩举证', en: 'evidence filed' }, line: 2 },
    scheduled: { title: { zh: '已定开庭', en: 'session set' }, line: 3 },
    attended: { title: { zh: '负责人已出庭', en: 'head attended' } },
    excused: { title: { zh: '负责人有正当理由未出庭', en: 'head excused' } },
    'staff-only': { title: { zh: '仅工作人员出庭', en: 'staff only' } },
    judged: { title: { zh: '已裁判', en: 'judged' }, line: 4 },
    appealed: { title: { zh: '二审中', en: 'appealed' } },
    final: { title: { zh: '裁判生效', en: 'final' }, line: 5 },
    performed: { title: { zh: '已履行', en: 'performed' }, line: 6, end: true },
  },
  rows: [
    //  step                       from                                            to            by
    row(s.receiveStatement,        'start',                                        'received',   desk),
    row(s.fileEvidence,            'received',                                     'answered',   'officer'),
    row(s.setCourtSession,         ['received', 'answered', ...appeared, 'appealed'], 'scheduled', desk),
    row(s.recordHeadAttended,      'scheduled',                                    'attended',   desk),
    row(s.recordHeadExcused,       'scheduled',                                    'excused',    desk),
    row(s.recordStaffOnly,         'scheduled',                                    'staff-only', desk),
    row(s.stopEnforcementInSuit,   pending,                                        'same',       ['head', 'unit-head', ...desk]),
    row(s.resumeEnforcementInSuit, pending,                                        'same',       ['head', 'unit-head', ...desk]),
    row(s.receiveJudgment,         ['received', 'answered', ...appeared, 'appealed'], 'judged',  desk),
    row(s.recordAppeal,            'judged',                                       'appealed',   desk),
    row(s.confirmFinal,            'judged',                                       'final',      desk),
    row(s.performJudgment,         'final',                                        'performed',  ['head', 'unit-head']),
  ],
};
