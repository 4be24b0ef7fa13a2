import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { latePaymentRows } from '../testing/rows/late-payment.fixture.js';
import { paymentRows } from '../testing/rows/payment.fixture.js';

describe('Payment', () => {
  it.each(cases([...paymentRows, ...latePaymentRows]))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});
