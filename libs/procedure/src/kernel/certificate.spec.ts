import { describe, expect, it } from '@jest/globals';
import { FUMES, STALL, office } from '../testing/office.fixture.js';
import {
  type Certificate,
  type CertificateLimits,
  certificateOn,
  certificateState,
  isCertified,
} from './certificate.js';

const first: Certificate = { number: 'A', issuedOn: '2020-01-01', validTo: '2023-12-31', spans: [] };
const second: Certificate = { number: 'B', issuedOn: '2024-02-01', validTo: '2029-01-31', spans: [] };

function with2(change: Partial<Certificate> = {}, limits: readonly CertificateLimits[] = []) {
  const { staff } = office();
  const { li } = staff;
  if (!li) throw new Error('no li');
  const certificate = { ...second, ...change };
  return office({
    staff: { ...staff, li: { ...li, certificate, earlierCertificates: [first] } },
    certificateLimits: limits,
  });
}

describe('an officer with two certificates', () => {
  it.each([
    ['2019-12-31', false, 'A'],
    ['2020-01-01', true, 'A'],
    ['2023-12-31', true, 'A'],
    ['2024-01-15', false, 'A'],
    ['2024-02-01', true, 'B'],
  ])('on %s: %s, by %s', (on, holds, number) => {
    const given = with2();
    expect(isCertified('li', { office: given, on })).toBe(holds);
    if (on >= '2020-01-01') expect(certificateOn(given.staff['li'], on)?.number).toBe(number);
  });
});

describe('the state of a certificate', () => {
  it.each([
    ['2023-12-31', undefined],
    ['2024-02-01', 'valid'],
    ['2025-03-10', 'suspended'],
    ['2025-06-01', 'valid'],
    ['2029-02-01', 'expired'],
  ])('on %s is %s', (on, state) => {
    const spans = [
      { status: 'suspended' as const, from: '2025-03-01' },
      { status: 'valid' as const, from: '2025-05-01' },
    ];
    expect(certificateState({ ...second, spans }, on)).toBe(state);
  });

  it('stays revoked when its term is over', () => {
    expect(certificateState({ ...second, spans: [{ status: 'revoked', from: '2025-01-01' }] }, '2030-01-01')).toBe(
      'revoked',
    );
  });
});

describe('field and area of a certificate', () => {
  const ON = '2026-03-02';
  const binding = [{ from: '2026-01-01', fields: true, area: '天津市和平区' }];
  const held = (
    change: Partial<Certificate>,
    matter: string,
    limits: readonly CertificateLimits[] = binding,
    on = ON,
  ) => isCertified('li', { office: with2(change, limits), on, matter });

  it.each([
    ['the field of the matter', held({ fields: ['PF-HC'] }, STALL), true],
    ['another field', held({ fields: ['PF-HC'] }, FUMES), false],
    ['another field, where fields do not bind', held({ fields: ['PF-HC'] }, FUMES, []), true],
    ['another field, before fields bound', held({ fields: ['PF-HC'] }, FUMES, binding, '2025-12-31'), true],
    ['no field named', held({}, FUMES), true],
    ['the whole city', held({ area: '天津市' }, STALL), true],
    ['another district', held({ area: '天津市河西区' }, STALL), false],
  ])('%s', (_case, given, expected) => {
    expect(given).toBe(expected);
  });
});
