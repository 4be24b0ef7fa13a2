import { describe, expect, it } from '@jest/globals';
import { article, enforcementPowers, enforcementPowersFor } from './index.js';

describe('powers to enforce without a court', () => {
  it.each(enforcementPowers.map((p) => [p.article, p] as const))('%s is in force from its day', (cited, power) => {
    expect(article(cited).inForceFrom <= power.validFrom).toBe(true);
  });

  it('give a street office the additional fine and nothing that takes money from an account', () => {
    expect(enforcementPowersFor('additional-fine', '2026-11-22').map((p) => p.article)).toEqual([
      'ACL-2011/45',
      'APL-2021/72/1',
    ]);
    expect(enforcementPowersFor('transfer', '2026-11-22')).toEqual([]);
  });

  it('know their dates', () => {
    expect(enforcementPowersFor('additional-fine', '2021-07-14').map((p) => p.article)).toEqual(['ACL-2011/45']);
    expect(enforcementPowersFor('auction', '2011-12-31')).toEqual([]);
  });
});
