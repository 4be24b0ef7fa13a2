import type { Office, Role, StaffMember } from '../../kernel/office.js';
import { accountOf, accountOpen, accountProposed, blankAccount, onAccount } from '../administration.fixture.js';
import { after } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { confirmingRows, objectionRows } from './objections.fixture.js';

const roles = (...given: readonly Role[]) => ({ input: { roles: given } });

/** The office with a member changed; gone when nothing is said of it. */
function officeWith(id: string, change?: Partial<StaffMember>): Office {
  const { [id]: member, 'turned-admin': _turned, ...others } = office().staff;
  return office({ staff: member && change ? { ...others, [id]: { ...member, ...change } } : others });
}

const rolesHold: readonly (readonly [string, string, object?])[] = [
  ['one-administration-at-most', 'one of the three', roles('system-admin')],
  ['administrators-apart-from-cases', 'an administrator and nothing else', roles('audit-admin')],
  ['administrators-apart-from-cases', 'two roles on cases', roles('clerk', 'publisher')],
  ['auxiliaries-are-nothing-else', 'an auxiliary and nothing else', roles('auxiliary')],
];
const rolesFail: readonly (readonly [string, string, object?])[] = [
  ['one-administration-at-most', 'system and security in one hand', roles('system-admin', 'security-admin')],
  ['one-administration-at-most', 'security and audit in one hand', roles('security-admin', 'audit-admin')],
  ['administrators-apart-from-cases', 'an administrator who enforces', roles('system-admin', 'officer')],
  ['auxiliaries-are-nothing-else', 'an auxiliary (辅助人员) is never an officer', roles('auxiliary', 'officer')],
];

const openingRows: readonly RuleRow[] = [
  ...rulesOf(onAccount('open-account'), blankAccount, {
    holds: [...rolesHold, ['unit-of-the-office', 'a team of the office'], ['user-name-plain', 'a plain name']],
    fails: [
      ...rolesFail,
      ['unit-of-the-office', 'nobody knows the team', { input: { unit: 'ninth' } }],
      ['unit-of-the-office', 'a word of the language itself', { input: { unit: 'constructor' } }],
      ['user-name-plain', 'begins with a digit', { input: { username: '1officer' } }],
      ['user-name-plain', 'a blank inside', { input: { username: 'new comer' } }],
    ],
  }),
  ...rulesOf(onAccount('record-account'), blankAccount, {
    holds: [['account-not-kept-yet', 'somebody without a file']],
    fails: [
      ['account-not-kept-yet', 'a file is kept', { office: officeWith('li', { account: 'account-0' }) }],
      ['account-not-kept-yet', 'a stranger to the office', { input: { person: 'nobody' } }],
    ],
  }),
  ...confirmingRows(onAccount('confirm-account'), onAccount, accountProposed),
];

const own = (step: string): RuleRow[] =>
  rulesOf(onAccount(step), () => accountOpen(), {
    holds: [['nobody-changes-the-own-account', 'somebody else']],
    fails: [['nobody-changes-the-own-account', 'the own account', { at: () => accountOf('admin') }]],
  });

const oneAuditor = { at: () => accountOf('auditor') };
const twoAdmins = { at: () => accountOf('second-admin') };
const suspended = () => accountOpen(onAccount('suspend-account'), onAccount('confirm-account-change'));

const leaving = (step: string): RuleRow[] =>
  rulesOf(onAccount(step), () => accountOpen(), {
    holds: [
      ['an-administrator-of-each-kind-remains', 'an officer goes'],
      ['an-administrator-of-each-kind-remains', 'one of two system administrators goes', twoAdmins],
    ],
    fails: [['an-administrator-of-each-kind-remains', 'the only auditor goes', oneAuditor]],
  });

const proposingRows: readonly RuleRow[] = [
  ...['change-roles', 'move-unit', 'record-qualification', 'suspend-account', 'close-account'].flatMap(own),
  ...rulesOf(onAccount('restore-account'), suspended, {
    holds: [['nobody-changes-the-own-account', 'somebody else']],
    fails: [
      [
        'nobody-changes-the-own-account',
        'the own account, suspended by a colleague',
        {
          at: () =>
            accountOf(
              'admin',
              onAccount('suspend-account', { by: 'second-admin' }),
              onAccount('confirm-account-change'),
            ),
        },
      ],
    ],
  }),
  ...rulesOf(onAccount('change-roles'), () => accountOpen(), {
    holds: [
      ...rolesHold,
      ['an-administrator-of-each-kind-remains', 'another system administrator is there', { ...twoAdmins }],
      ['an-administrator-of-each-kind-remains', 'the role stays', { ...oneAuditor, ...roles('audit-admin') }],
    ],
    fails: [...rolesFail, ['an-administrator-of-each-kind-remains', 'the only auditor becomes a clerk', oneAuditor]],
  }),
  ...rulesOf(onAccount('move-unit'), () => accountOpen(), {
    holds: [['unit-of-the-office', 'another team']],
    fails: [['unit-of-the-office', 'nobody knows the team', { input: { unit: 'ninth' } }]],
  }),
  ...rulesOf(onAccount('record-qualification'), () => accountOpen(), {
    holds: [
      ['qualification-or-first-review-recorded', 'number and day'],
      [
        'qualification-or-first-review-recorded',
        'reviewing since before 2018',
        { input: { number: undefined, since: undefined, firstReviewOn: '2016-05-01' } },
      ],
    ],
    fails: [
      ['qualification-or-first-review-recorded', 'a number without a day', { input: { since: undefined } }],
      ['qualification-or-first-review-recorded', 'from tomorrow', { input: { since: '2026-03-03' } }],
      ['qualification-or-first-review-recorded', 'neither of both', { input: { number: undefined, since: undefined } }],
    ],
  }),
  ...['suspend-account', 'close-account'].flatMap(leaving),
];

const change =
  (step: string, at = accountOpen) =>
  () =>
    after(at(), onAccount(step));
const confirm = onAccount('confirm-account-change');

const changeRows: readonly RuleRow[] = [
  ...confirmingRows(confirm, onAccount, (by) => after(accountOpen(), onAccount('change-roles', by ? { by } : {}))),
  ...rulesOf(confirm, change('suspend-account'), {
    holds: [
      ['nobody-changes-the-own-account', 'an officer is suspended'],
      ['an-administrator-of-each-kind-remains', 'an officer is suspended'],
      ['an-administrator-of-each-kind-remains', 'a team is changed', { at: change('move-unit') }],
      [
        'an-administrator-of-each-kind-remains',
        'one of two becomes a clerk',
        { at: change('change-roles', () => accountOf('second-admin')) },
      ],
    ],
    fails: [
      [
        'nobody-changes-the-own-account',
        'the own roles, proposed by a colleague',
        { at: change('move-unit', () => accountOf('security')) },
      ],
      [
        'an-administrator-of-each-kind-remains',
        'the other one went meanwhile',
        { at: change('suspend-account', () => accountOf('second-admin')), office: officeWith('admin') },
      ],
      [
        'an-administrator-of-each-kind-remains',
        'the other one lost the role meanwhile',
        {
          at: change('change-roles', () => accountOf('second-admin')),
          office: officeWith('admin', { roles: ['clerk'] }),
        },
      ],
      [
        'an-administrator-of-each-kind-remains',
        'the last one is closed',
        { at: change('close-account', () => accountOf('second-admin')), office: officeWith('admin') },
      ],
    ],
  }),
];

/** HSE-110 to HSE-120, and REV-05: who is who, proposed by one, confirmed by another. */
export const accountRows: readonly RuleRow[] = [
  ...openingRows,
  ...proposingRows,
  ...changeRows,
  ...objectionRows(onAccount, accountProposed),
];
