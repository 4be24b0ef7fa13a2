import { type Procedure, row } from '../../kernel/procedure.js';
import { answerObjection, raiseObjection } from '../proposing/steps.js';
import * as s from './steps/index.js';

const pending = [
  'proposed',
  'change-proposed',
  'suspension-proposed',
  'restoration-proposed',
  'closing-proposed',
  'suspended-closing',
];
const either = ['system-admin', 'security-admin'] as const;

/**
 * A person's account: one administrator proposes, another one confirms, the third one watches. Nobody changes the own account.
 * @article APL-2021/42
 */
// prettier-ignore
export const account: Procedure = {
  id: 'account@2021-07-15',
  kind: 'account',
  title: { zh: '人员账号', en: 'Account of a person' },
  track: false,
  since: '2021-07-15',
  stages: {
    proposed: { title: { zh: '待确认开户', en: 'opening proposed' }, line: 1 },
    open: { title: { zh: '使用中', en: 'open' }, line: 2 },
    'change-proposed': { title: { zh: '待确认变更', en: 'change proposed' } },
    'suspension-proposed': { title: { zh: '待确认停用', en: 'suspension proposed' } },
    suspended: { title: { zh: '已停用', en: 'suspended' } },
    'restoration-proposed': { title: { zh: '待确认恢复', en: 'restoration proposed' } },
    'closing-proposed': { title: { zh: '待确认销户', en: 'closing proposed' } },
    'suspended-closing': { title: { zh: '停用中待确认销户', en: 'closing of a suspended account proposed' } },
    closed: { title: { zh: '已销户', en: 'closed' }, line: 3, end: true },
    rejected: { title: { zh: '已退回', en: 'rejected' }, end: true },
  },
  rows: [
    //  step                    from                    to                      by
    row(s.openAccount,          'start',                'proposed',             'system-admin'),
    row(s.recordAccount,        'start',                'open',                 'system-admin'),
    row(s.confirmAccount,       'proposed',             'open',                 'security-admin'),
    row(s.rejectAccount,        'proposed',             'rejected',             either),
    row(s.changeRoles,          'open',                 'change-proposed',      'system-admin'),
    row(s.moveUnit,             'open',                 'change-proposed',      'system-admin'),
    row(s.recordQualification,  'open',                 'change-proposed',      'system-admin'),
    row(s.suspendAccount,       'open',                 'suspension-proposed',  'system-admin'),
    row(s.restoreAccount,       'suspended',            'restoration-proposed', 'system-admin'),
    row(s.closeAccount,         'open',                 'closing-proposed',     'system-admin'),
    row(s.closeAccount,         'suspended',            'suspended-closing',    'system-admin'),
    row(s.confirmAccountChange, 'change-proposed',      'open',                 'security-admin'),
    row(s.confirmAccountChange, 'suspension-proposed',  'suspended',            'security-admin'),
    row(s.confirmAccountChange, 'restoration-proposed', 'open',                 'security-admin'),
    row(s.confirmAccountChange, ['closing-proposed', 'suspended-closing'], 'closed', 'security-admin'),
    row(s.rejectAccountChange,  ['change-proposed', 'suspension-proposed', 'closing-proposed'], 'open', either),
    row(s.rejectAccountChange,  ['restoration-proposed', 'suspended-closing'], 'suspended', either),
    row(raiseObjection,         [...pending, 'open', 'suspended'], 'same', 'audit-admin'),
    row(answerObjection,        [...pending, 'open', 'suspended'], 'same', either),
  ],
};
