import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accrual, additionalFineFen, addDays, type LateSum } from './index.js';

const DUE = '2026-10-08';
const why = { zh: '行政复议', en: 'reconsideration' };
const late = (more: Partial<LateSum> = {}): LateSum => ({
  fineFen: 200_000,
  dueOn: DUE,
  until: DUE,
  perMille: 30,
  capPerMille: 1000,
  ...more,
});
const afterDays = (days: number, more: Partial<LateSum> = {}) => accrual(late({ until: addDays(DUE, days), ...more }));

describe('the additional fine', () => {
  it.each([
    [0, 0],
    [1, 6_000],
    [33, 198_000],
    [34, 200_000],
    [60, 200_000],
  ])('vector N: on day %i it is %i fen', (days, fen) => expect(afterDays(days).amountFen).toBe(fen));

  it('begins on the day after the due date (vector E) and says when it was capped', () =>
    expect(afterDays(40)).toMatchObject({ firstOn: '2026-10-09', days: 34, cappedOn: '2026-11-11', capFen: 200_000 }));

  it('leaves out frozen days, both ends included', () => {
    const frozen = [{ from: '2026-10-10', to: '2026-10-14', why }];
    expect(afterDays(10, { frozen })).toMatchObject({ days: 5, frozenDays: 5, amountFen: 30_000 });
  });

  it('stands still while an interval has no end', () => {
    const frozen = [{ from: '2026-10-10', why }];
    expect(afterDays(30, { frozen })).toMatchObject({ days: 1, amountFen: 6_000 });
  });

  it('counts overlapping intervals once', () => {
    const frozen = [
      { from: '2026-10-09', to: '2026-10-12', why },
      { from: '2026-10-11', to: '2026-10-14', why },
    ];
    expect(afterDays(10, { frozen }).frozenDays).toBe(6);
  });

  it('falls on the rest from the day after a part was paid, and on nothing once all is', () => {
    const half = { on: '2026-10-10', fen: 100_000 };
    expect(afterDays(4, { paid: [half] }).amountFen).toBe(2 * 6_000 + 2 * 3_000);
    expect(afterDays(9, { paid: [half, { on: '2026-10-11', fen: 100_000 }] })).toMatchObject({
      days: 3,
      amountFen: 15_000,
    });
  });

  it('is nothing for what was paid in time', () =>
    expect(afterDays(20, { paid: [{ on: DUE, fen: 200_000 }] }).amountFen).toBe(0));

  it('agrees with the plain formula where nothing was paid or frozen', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(60), (fineFen, days) => {
        expect(afterDays(days, { fineFen }).amountFen).toBe(additionalFineFen(fineFen, days));
      }),
    ));

  it('refuses broken amounts', () => expect(() => afterDays(1, { fineFen: 0.5 })).toThrow(RangeError));
});

describe('its explanation', () => {
  const text = (days: number, more?: Partial<LateSum>) => afterDays(days, more).steps.map((s) => s.zh);

  it('says that nothing is late', () =>
    expect(text(0)).toEqual(['缴款期限届满日为2026-10-08', '截至2026-10-08尚未逾期']));

  it('names due date, first day, payments, frozen intervals, days, cap and amount', () =>
    expect(
      text(10, {
        frozen: [
          { from: '2026-10-14', to: '2026-10-15', why },
          { from: '2026-10-18', why },
        ],
        paid: [{ on: '2026-10-12', fen: 50_050 }],
      }),
    ).toEqual([
      '缴款期限届满日为2026-10-08',
      '自次日2026-10-09起加处，计算至2026-10-18',
      '2026-10-12缴纳500.50元，次日起按尚欠金额计算',
      '2026-10-14至2026-10-15不计算：行政复议',
      '自2026-10-18起暂不计算：行政复议',
      '计7日（另有3日不计算），每日加处尚欠金额的千分之30',
      '不超过上限2000.00元',
      '加处罚款374.95元',
    ]));

  it('says when the cap was reached', () => expect(text(34)).toContain('2026-11-11达到上限2000.00元，不再增加'));
});
