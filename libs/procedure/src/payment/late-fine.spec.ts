import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import type { CaseFile } from '../kernel/file.js';
import { reconsideration } from '../reconsideration/table.js';
import { after, doingsOf } from '../testing/doing.fixture.js';
import { decidedAndServed, moneyDemanded, e } from '../testing/money.fixture.js';
import { deferred, paidLate, silent } from '../testing/rows/late-payment.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { lateFine } from './late-fine.js';
import { payment } from './table.js';

const p = doingsOf(payment, 'payment/1');
const r = doingsOf(reconsideration, 'reconsideration/1');
const on = (file: CaseFile, day: string) => lateFine(file, day, nationalHolidays);
/** Accepted on 20 April, ended on 11 May. */
const contested = () =>
  after(fileAt('performing'), r('receive-copy', { on: '2026-04-20', input: { acceptedOn: '2026-04-20' } }));
const upheld = () =>
  after(contested(), r('submit-reply', { on: '2026-04-21' }), r('receive-decision', { on: '2026-05-11' }));

describe('the additional fine of a case', () => {
  it('vector E: received on 2026-09-18, due on 10-08, counted from 10-09', () => {
    const file = decidedAndServed('2026-09-17', '2026-09-18');
    expect(on(file, '2026-10-08')).toMatchObject({ dueOn: '2026-10-08', days: 0, amountFen: 0 });
    expect(on(file, '2026-10-09')).toMatchObject({ firstOn: '2026-10-09', days: 1, amountFen: 6_000 });
  });

  it('vector N: 1,980 yuan on day 33, 2,000 on day 34 and later', () => {
    const file = fileAt('performing');
    expect(on(file, '2026-05-12')).toMatchObject({ days: 33, amountFen: 198_000 });
    expect(on(file, '2026-05-13')).toMatchObject({ amountFen: 200_000, cappedOn: '2026-05-13' });
    expect(on(file, '2026-12-01')?.amountFen).toBe(200_000);
  });

  it('is nothing where the decision was silent', () =>
    expect(on(silent(), '2026-05-13')).toMatchObject({ announced: false, amountFen: 0, owedFen: 0 }));

  it('does not exist before the decision was received, or without a fine', () => {
    expect(on(fileAt('decided'), '2026-05-13')).toBeUndefined();
    expect(on(fileAt('terminated'), '2026-05-13')).toBeUndefined();
  });

  it('stops when the fine is paid', () =>
    expect(on(paidLate(), '2026-06-01')).toMatchObject({ days: 5, amountFen: 30_000, owedFen: 30_000 }));

  it('falls by what was received on it', () => {
    const part = after(paidLate(), p('record-additional-fine', { input: { amountFen: 10_000 } }));
    expect(on(part, '2026-06-01')).toMatchObject({ receivedFen: 10_000, owedFen: 20_000 });
  });

  it('falls by what an agreement gives up, until the agreement is broken', () => {
    const given = { reducedFen: 30_000, remedialAction: '自费整修被占压的便道并清运垃圾。' };
    const agreed = after(moneyDemanded(), e('agree-on-payment', { on: '2026-04-20', input: given }));
    expect(on(agreed, '2026-04-20')).toMatchObject({ amountFen: 66_000, reducedFen: 30_000, owedFen: 36_000 });
    const broken = after(agreed, e('resume-after-broken-payment', { on: '2026-05-12' }));
    expect(on(broken, '2026-05-12')).toMatchObject({ reducedFen: 0, owedFen: 198_000 });
  });
});

describe('it stands still', () => {
  it('while a reconsideration is pending (art. 73)', () => {
    expect(on(contested(), '2026-06-30')).toMatchObject({ days: 10, amountFen: 60_000 });
    expect(on(contested(), '2026-06-30')?.steps.map((s) => s.zh)).toContain(
      '自2026-04-20起暂不计算：行政复议期间（处罚法第七十三条第三款）',
    );
  });

  it('from acceptance to end, both included, and runs again afterwards', () =>
    expect(on(upheld(), '2026-05-15')).toMatchObject({ days: 14, frozenDays: 22, amountFen: 84_000 }));

  it('while a plan is kept, and not a day longer than the rate that was missed', () => {
    expect(on(deferred(), '2026-09-01')).toMatchObject({ days: 0, amountFen: 0 });
    expect(on(deferred(), '2026-09-11')).toMatchObject({ days: 10, amountFen: 60_000 });
  });

  it('until the missed rate only, on what is left after the rates that came', () => {
    const half = after(deferred(), p('record-part-payment', { on: '2026-09-01', input: { amountFen: 100_000 } }));
    expect(on(half, '2026-10-09')).toMatchObject({ days: 0 });
    expect(on(half, '2026-10-19')).toMatchObject({ days: 10, amountFen: 30_000 });
  });

  it('again under a second plan', () => {
    const again = after(
      deferred(),
      p('break-plan', { on: '2026-09-02' }),
      p('request-deferral', { on: '2026-09-10', input: { plan: [{ dueOn: '2026-11-30', amountFen: 200_000 }] } }),
      p('approve-deferral', { on: '2026-09-11' }),
    );
    expect(on(again, '2026-11-30')).toMatchObject({ days: 9, amountFen: 54_000 });
    expect(on(again, '2026-12-02')).toMatchObject({ days: 11, amountFen: 66_000 });
  });
});
