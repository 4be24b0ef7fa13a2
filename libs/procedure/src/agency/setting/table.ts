import { type Procedure, row } from '../../kernel/procedure.js';
import { answerObjection, raiseObjection } from '../proposing/steps.js';
import * as s from './steps/index.js';

/**
 * A setting of the office: proposed by one administrator, confirmed by another, in force from its day on. What held before keeps
 * holding for acts of those days.
 * @article APL-2021/47
 */
// prettier-ignore
export const setting: Procedure = {
  id: 'setting@2021-07-15',
  kind: 'setting',
  title: { zh: '机关设置', en: 'Setting of the office' },
  track: false,
  since: '2021-07-15',
  stages: {
    proposed: { title: { zh: '待确认', en: 'proposed' }, line: 1 },
    confirmed: { title: { zh: '已确认', en: 'confirmed' }, line: 2, end: true },
    rejected: { title: { zh: '已退回', en: 'rejected' }, end: true },
  },
  rows: [
    //  step                       from        to           by
    row(s.proposeThresholds,       'start',    'proposed',  'system-admin'),
    row(s.proposeNumbering,        'start',    'proposed',  'system-admin'),
    row(s.proposeSeal,             'start',    'proposed',  'system-admin'),
    row(s.proposeBenchmark,        'start',    'proposed',  'system-admin'),
    row(s.proposeReviewAlways,     'start',    'proposed',  'system-admin'),
    row(s.proposeCertificateLimits, 'start',   'proposed',  'system-admin'),
    row(s.proposeOwnDay,           'start',    'proposed',  'system-admin'),
    row(s.proposeSignIn,           'start',    'proposed',  'system-admin'),
    row(s.confirmSetting,          'proposed', 'confirmed', 'security-admin'),
    row(s.rejectSetting,           'proposed', 'rejected',  ['system-admin', 'security-admin']),
    row(raiseObjection,            'proposed', 'same',      'audit-admin'),
    row(answerObjection,           'proposed', 'same',      ['system-admin', 'security-admin']),
  ],
};
