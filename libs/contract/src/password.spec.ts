import { describe, expect, it } from '@jest/globals';
import { passwordFaultTexts, passwordFaults } from './password.js';
import { type SignInPolicy, defaultPolicy, needsSecondFactor } from './sign-in-policy.js';

const owner = { username: 'wangjg', name: '王建国' };
const faults = (password: string) => passwordFaults(password, owner, defaultPolicy);

describe('a password', () => {
  it.each([
    'Tuesday-7am',
    'x9#Kq2!v',
    '雨后的长街很安静A1',
    'correct horse battery staple',
    '一条很长很长的口令短语足够十六个字符',
  ])('may be %s', (password) => expect(faults(password)).toEqual([]));

  it.each([
    ['Ab1!xyz', ['short']],
    ['abcxyzklm', ['kinds']],
    ['abcxyz123', ['kinds']],
    ['Wangjg-2026', ['owner']],
    ['gjgnaw-2026X', ['owner']],
    ['我是王建国2026Aa', ['owner']],
    ['Password123!', ['common']],
    ['Qwerty@2026', ['common']],
    ['P@ssw0rd', ['common']],
    ['Aaaaaaaa1!', ['repeats']],
    ['aaaaaaaaaaaaaaaaaaaa', ['repeats']],
    ['2026112320261123', ['common']],
    ['', ['short', 'kinds', 'common', 'repeats']],
  ])('may not be %s: %j', (password, expected) => expect(faults(password)).toEqual(expected));

  it('follows the office: twelve characters where it asks for twelve', () => {
    expect(passwordFaults('x9#Kq2!v', owner, { ...defaultPolicy, minLength: 12 })).toEqual(['short']);
  });

  it('says every fault in both languages', () => {
    for (const { zh, en } of Object.values(passwordFaultTexts)) expect(zh && en).toBeTruthy();
  });
});

describe('a second factor', () => {
  const asks = (policy: Partial<SignInPolicy>, roles: Parameters<typeof needsSecondFactor>[1]['roles'], demo = false) =>
    needsSecondFactor({ ...defaultPolicy, ...policy }, { roles, demo });

  it.each(['head', 'unit-head', 'reviewer', 'publisher', 'system-admin', 'security-admin', 'audit-admin'] as const)(
    'is needed by a %s',
    (role) => expect(asks({}, ['officer', role])).toBe(true),
  );

  it.each(['officer', 'clerk', 'archivist', 'auxiliary', 'evaluator'] as const)('is not needed by a %s', (role) =>
    expect(asks({}, [role])).toBe(false),
  );

  it('is needed by everybody where the office says so', () => {
    expect(asks({ secondFactor: 'all' }, ['officer'])).toBe(true);
  });

  it('is let off only for the made-up people of a demonstration', () => {
    expect(asks({ secondFactor: 'off' }, ['head'], true)).toBe(false);
    expect(asks({ secondFactor: 'off' }, ['head'], false)).toBe(true);
  });
});
