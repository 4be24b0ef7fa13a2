import { describe, expect, it } from '@jest/globals';
import { publicity } from '../three-systems/publicity.js';
import { nationalHolidays } from '@anjuan/calendar';
import { after, doingsOf } from '../testing/doing.fixture.js';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { creditRows, graded } from '../testing/rows/credit.fixture.js';
import { publicRecord } from './public-record.js';
import { publication } from './table.js';

describe('The time of an entry', () => {
  it.each(cases(creditRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });

  it('ends in a record that shows nothing but its reason', () => {
    const u = doingsOf(publication, 'publication/1');
    const expired = after(graded('general')(), u('expire-publication', { on: '2027-04-03' }));
    expect(publicRecord(expired, 'publication/1')).toMatchObject({
      state: 'withdrawn',
      party: '',
      reason: '公示期届满，停止公示。',
    });
    expect(publicity(expired, nationalHolidays).state).toBe('withdrawn');
  });
});
