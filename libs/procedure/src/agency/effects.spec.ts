import { describe, expect, it } from '@jest/globals';
import {
  accountOpen,
  accountProposed,
  certificateValid,
  onAccount,
  onCertificate,
} from '../testing/administration.fixture.js';
import { type Doing, after } from '../testing/doing.fixture.js';
import type { CaseFile } from '../kernel/file.js';
import { certificateOf } from './certificate/record.js';
import { certificateState } from '../kernel/certificate.js';

const confirm = onAccount('confirm-account-change');
const accountAfter = (...doings: readonly Doing[]) => accountOpen(...doings).dossier.agency;

describe('an account', () => {
  it('counts from its confirmation', () => {
    expect(accountProposed().dossier.agency).toMatchObject({ account: { active: false }, pending: { by: 'admin' } });
    const agency = accountAfter();
    expect(agency?.account).toMatchObject({ active: true, roleSpans: [{ role: 'officer', from: '2026-03-02' }] });
    expect([agency?.pending, agency?.account?.change]).toEqual([undefined, undefined]);
  });

  it('keeps since when each role was held', () => {
    const later = { on: '2026-04-01' };
    const agency = accountAfter(onAccount('change-roles', { on: '2026-03-30' }), { ...confirm, ...later });
    expect(agency?.account).toMatchObject({
      roles: ['clerk'],
      roleSpans: [
        { role: 'officer', from: '2026-03-02', to: '2026-03-31' },
        { role: 'clerk', from: '2026-04-01' },
      ],
    });
  });

  it.each([
    ['suspend-account', 'suspended', false],
    ['close-account', 'closed', false],
    ['move-unit', 'open', true],
  ])('%s leads to %s', (step, stage, active) => {
    const file = accountOpen(onAccount(step), confirm);
    expect([file.stage, file.dossier.agency?.account?.active]).toEqual([stage, active]);
  });

  it('stays as it was when a change is rejected', () => {
    const file = accountOpen(onAccount('suspend-account'), onAccount('reject-account-change'));
    expect([file.stage, file.dossier.agency?.account?.active]).toEqual(['open', true]);
    expect(file.dossier.agency?.account).not.toHaveProperty('change');
  });

  it('that is suspended stays so when its closing is rejected', () => {
    const file = accountOpen(onAccount('suspend-account'), confirm, onAccount('close-account'));
    expect(after(file, onAccount('reject-account-change')).stage).toBe('suspended');
    expect(after(file, confirm).stage).toBe('closed');
  });
});

describe('a certificate', () => {
  const stateOf = (file: CaseFile, on: string) => {
    const certificate = certificateOf(file.id, file.dossier);
    return certificate && certificateState(certificate, on);
  };

  it('gives no right before somebody else has looked at it', () => {
    expect(certificateOf('x', { ...certificateValid().dossier, agency: {} })).toBeUndefined();
    expect(stateOf(certificateValid(), '2026-02-02')).toBe('valid');
  });

  it('rests at once, and counts again from the day that is confirmed', () => {
    const day = (on: string) => ({ on, input: { from: on } });
    const rests = certificateValid(onCertificate('suspend-certificate', day('2026-04-01')));
    expect(stateOf(rests, '2026-04-01')).toBe('suspended');
    const asked = after(rests, onCertificate('ask-restoration', day('2026-05-06')));
    expect(stateOf(asked, '2026-05-06')).toBe('suspended');
    const back = after(asked, onCertificate('confirm-certificate-change', { on: '2026-05-08' }));
    expect(['2026-03-31', '2026-05-05', '2026-05-06'].map((on) => stateOf(back, on))).toEqual([
      'valid',
      'suspended',
      'valid',
    ]);
  });

  it('renewed late did not hold in between', () => {
    const expired = certificateValid(onCertificate('expire-certificate', { on: '2029-03-03' }));
    const renewed = after(
      expired,
      onCertificate('renew-certificate', { on: '2029-04-02', input: { from: '2029-04-02', validTo: '2032-04-01' } }),
      onCertificate('confirm-certificate-change', { on: '2029-04-03' }),
    );
    expect(['2029-03-02', '2029-03-03', '2029-04-01', '2029-04-02'].map((on) => stateOf(renewed, on))).toEqual([
      'valid',
      'expired',
      'expired',
      'valid',
    ]);
  });
});
