import { describe, expect, it } from '@jest/globals';
import { inspection } from '../inspection/table.js';
import { blankFile } from '../kernel/file.js';
import { after, doingsOf } from '../testing/doing.fixture.js';
import { BUILDING } from '../testing/office.fixture.js';
import { cases, faultsOf } from '../testing/prove.fixture.js';
import { recordRows } from '../testing/rows/records.fixture.js';
import { closedCase, fileAt, ticketAfter } from '../testing/walk.fixture.js';
import { archiveGroups } from './groups.js';
import { retentionOf } from './retention.js';

describe('Uploads and transfers', () => {
  it.each(cases(recordRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });
});

describe('The eight groups', () => {
  const file = closedCase();
  const groups = archiveGroups(file);
  const stepsIn = (no: number) => groups.find((g) => g.no === no)?.acts.map(({ step }) => step) ?? [];

  it('stand in the order of the rule', () => expect(groups.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]));

  it('hold each act once', () => {
    const all = groups.flatMap(({ acts }) => acts.map(({ seq }) => seq)).sort((a, b) => a - b);
    expect(all).toEqual(file.acts.map(({ seq }) => seq));
  });

  it('are ordered by date inside', () => {
    for (const { acts } of groups) expect(acts.map(({ on }) => on)).toEqual(acts.map(({ on }) => on).sort());
  });

  it('put papers where Order 55 wants them', () => {
    expect(stepsIn(1)).toEqual(['register-lead', 'assign-lead', 'request-filing', 'approve-filing']);
    expect(stepsIn(2)).toEqual(expect.arrayContaining(['approve-notice', 'hand-over', 'make-decision']));
    expect(stepsIn(3)).toEqual(expect.arrayContaining(['record-scene', 'add-evidence', 'verify-evidence']));
    expect(stepsIn(7)).toEqual(['start-performance', 'settle-payment']);
    expect(stepsIn(8)).toEqual(expect.arrayContaining(['publish', 'close-case']));
  });
});

describe('Retention', () => {
  const visited = () => after(blankFile('inspection-1', inspection.id), doingsOf(inspection)('log-inspection'));

  it.each([
    ['a major case', () => fileAt('investigating', { lead: { matter: BUILDING } }), 'major', '30年'],
    ['an ordinary case', () => fileAt('closed'), 'ordinary', '30年'],
    ['a ticket', () => ticketAfter('close-summary'), 'summary', '10年'],
    ['an inspection', visited, 'inspection', '10年'],
  ] as const)('of %s is proposed and marked', (_what, at, name, period) => {
    expect(retentionOf(at())).toMatchObject({ class: name, period, mark: 'M' });
  });

  it('follows the unit’s own table from its day', () => {
    const row = { class: 'ordinary', mark: 'V' } as const;
    const retention = [
      { ...row, from: '2020-01-01', period: '永久' },
      { ...row, from: '2027-01-01', period: '10年' },
    ];
    expect(retentionOf(fileAt('closed'), { retention })).toMatchObject({ period: '永久', mark: 'V' });
  });
});
