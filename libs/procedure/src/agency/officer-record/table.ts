import { type Procedure, row } from '../../kernel/procedure.js';
import * as s from './steps/index.js';

/**
 * One officer's year: class hours, the random test of the city, and what a failed test brings about; law.md 7.
 * @article TJ-SUP-2014/10
 */
// prettier-ignore
export const officerRecord: Procedure = {
  id: 'officer-record@2021-07-15',
  kind: 'officer-record',
  title: { zh: '执法人员年度档案', en: 'Officer’s yearly record' },
  track: false,
  since: '2021-07-15',
  stages: {
    kept: { title: { zh: '记录中', en: 'kept' }, line: 1 },
    'exam-failed': { title: { zh: '抽考不合格', en: 'test failed' } },
    withdrawn: { title: { zh: '证件已收回', en: 'certificate withdrawn' } },
    reassigned: { title: { zh: '案件已调整', en: 'cases reassigned' }, end: true },
    closed: { title: { zh: '已办结', en: 'closed' }, line: 2, end: true },
  },
  rows: [
    //  step                   from           to             by
    row(s.openOfficerRecord,   'start',       'kept',        ['clerk', 'unit-head', 'head']),
    row(s.logTraining,         'kept',        'same',        ['clerk', 'unit-head', 'head']),
    row(s.passRandomExam,      'kept',        'same',        ['clerk', 'unit-head', 'evaluator']),
    row(s.failRandomExam,      'kept',        'exam-failed', ['clerk', 'unit-head', 'evaluator']),
    row(s.withdrawCertificate, 'exam-failed', 'withdrawn',   'system'),
    row(s.reassignCases,       'withdrawn',   'reassigned',  ['unit-head', 'head']),
    row(s.closeOfficerRecord,  'kept',        'closed',      ['clerk', 'unit-head', 'head']),
  ],
};
