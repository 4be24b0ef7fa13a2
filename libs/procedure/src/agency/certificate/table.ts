import { type Procedure, row } from '../../kernel/procedure.js';
import { answerObjection, raiseObjection } from '../proposing/steps.js';
import * as s from './steps/index.js';

const desk = ['clerk', 'system-admin'] as const;
const leaders = ['clerk', 'unit-head', 'head'] as const;
const asked = ['recorded', 'restoration-asked', 'renewal-asked'];
const kept = ['valid', 'suspended', 'expired', 'restoration-asked', 'renewal-asked'];

/**
 * An officer's certificate: what gives a right needs a second person, what takes it away holds at once; law.md 7.
 * @article APL-2021/42
 */
// prettier-ignore
export const certificate: Procedure = {
  id: 'certificate@2021-07-15',
  kind: 'certificate',
  title: { zh: '执法证件', en: 'Officer’s certificate' },
  track: false,
  since: '2021-07-15',
  stages: {
    recorded: { title: { zh: '待核对', en: 'to be confirmed' }, line: 1 },
    valid: { title: { zh: '有效', en: 'valid' }, line: 2 },
    suspended: { title: { zh: '暂扣', en: 'suspended' } },
    'restoration-asked': { title: { zh: '待确认恢复', en: 'restoration asked' } },
    'renewal-asked': { title: { zh: '待确认续期', en: 'renewal asked' } },
    expired: { title: { zh: '到期', en: 'expired' } },
    cancelled: { title: { zh: '已注销', en: 'cancelled' }, line: 3, end: true },
    revoked: { title: { zh: '已吊销', en: 'revoked' }, end: true },
    rejected: { title: { zh: '已退回', en: 'rejected' }, end: true },
  },
  rows: [
    //  step                        from                    to                   by
    row(s.recordCertificate,        'start',                'recorded',          desk),
    row(s.confirmCertificate,       'recorded',             'valid',             'security-admin'),
    row(s.rejectCertificate,        'recorded',             'rejected',          [...desk, 'security-admin']),
    row(s.suspendCertificate,       'valid',                'suspended',         leaders),
    row(s.askRestoration,           ['valid', 'suspended'], 'restoration-asked', desk),
    row(s.renewCertificate,         ['valid', 'expired'],   'renewal-asked',     desk),
    row(s.confirmCertificateChange, ['restoration-asked', 'renewal-asked'], 'valid', 'security-admin'),
    row(s.rejectCertificateChange,  'restoration-asked',    'suspended',         [...desk, 'security-admin']),
    row(s.rejectCertificateChange,  'renewal-asked',        'valid',             [...desk, 'security-admin']),
    row(s.expireCertificate,        ['valid', 'suspended'], 'expired',           'system'),
    row(s.cancelCertificate,        kept,                   'cancelled',         leaders),
    row(s.revokeCertificate,        kept,                   'revoked',           leaders),
    row(raiseObjection,             asked,                  'same',              'audit-admin'),
    row(answerObjection,            asked,                  'same',              [...desk, 'security-admin']),
  ],
};
