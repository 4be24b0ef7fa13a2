import { describe, expect, it } from '@jest/globals';
import { type Certificate, certificateHolds } from './certificate.js';

const certificate: Certificate = {
  number: '120101-009',
  issuedOn: '2024-01-10',
  validTo: '2026-12-31',
  spans: [
    { status: 'suspended', from: '2025-03-01', to: '2025-03-31' },
    { status: 'valid', from: '2025-03-20', to: '2025-03-31' },
    { status: 'withdrawn', from: '2026-06-01' },
  ],
};

describe('a certificate, judged by its history', () => {
  it.each([
    ['2024-01-09', false, 'the day before it was issued'],
    ['2024-01-10', true, 'the day it was issued'],
    ['2025-02-28', true, 'the day before the suspension'],
    ['2025-03-01', false, 'the first day of the suspension'],
    ['2025-03-20', true, 'given back early: the later span counts'],
    ['2025-04-01', true, 'after the suspension'],
    ['2026-05-31', true, 'the day before it was withdrawn'],
    ['2026-06-01', false, 'withdrawn'],
    ['2026-12-31', false, 'withdrawn for good'],
    ['2027-01-01', false, 'after its last day'],
  ])('on %s: %s, %s', (on, holds) => {
    expect(certificateHolds(certificate, on)).toBe(holds);
  });

  it('holds through its last day', () => {
    expect(certificateHolds({ ...certificate, spans: [] }, '2026-12-31')).toBe(true);
    expect(certificateHolds({ ...certificate, spans: [] }, '2027-01-01')).toBe(false);
  });

  it('does not hold where there is none', () => {
    expect(certificateHolds(undefined, '2026-01-01')).toBe(false);
  });
});
