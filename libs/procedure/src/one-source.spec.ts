import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import { type ClockId, clockOn, clocks, values } from '@anjuan/statute';
// The data itself, which the library hides: only so can a change of law be tried out on one row.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { profileTables } from '../../statute/src/data/profiles.js';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { valueTable } from '../../statute/src/data/values.js';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { forgetAnswers } from '../../statute/src/remembered.js';
import type { CaseFile } from './kernel/file.js';
import { limits } from './limits.js';
import { type Doing, after, ask } from './testing/doing.fixture.js';
import { fileAt } from './testing/walk.fixture.js';

interface Row {
  readonly from: string;
  readonly value: unknown;
}

/** Asks a question under a law in which one row was added to one table, and takes it out again. */
function underNewLaw<T>(rows: readonly Row[], from: string, value: unknown, question: () => T): T {
  const table = rows as Row[];
  table.push({ ...(table.at(-1) as Row), from, value });
  forgetAnswers();
  try {
    return question();
  } finally {
    table.pop();
    forgetAnswers();
  }
}

const due = (file: CaseFile, clock: string) => limits(file, nationalHolidays).find((l) => l.clock === clock)?.due;
const unmet = (file: CaseFile, doing: Doing) => {
  const answer = ask(file, doing);
  return answer.ok ? answer.act.flags : answer.unmet.map((r) => r.name);
};
const spring = '2026-03-01';
const city = profileTables['PF-HC'];

describe('a period is changed in one row of one table', () => {
  it('seven days to ask for a hearing: the limit shown and every guard follow', () => {
    const file = fileAt('rechecked');
    const decide = (on: string) => unmet(file, { step: 'make-decision', on });
    const request = (on: string) => unmet(file, { step: 'request-hearing', on });
    expect([due(file, 'C-HEA'), decide('2026-03-19'), request('2026-03-19')]).toEqual([
      '2026-03-18',
      [],
      ['hearing-asked-in-time'],
    ]);
    underNewLaw(valueTable.hearingRequestWorkingDays, spring, 7, () => {
      expect([due(file, 'C-HEA'), decide('2026-03-20'), request('2026-03-20')]).toEqual([
        '2026-03-20',
        ['hearing-period-over'],
        [],
      ]);
    });
  });

  it('seven days to speak: the limit shown and the guard follow', () => {
    const file = fileAt('defence', { notice: { hearingRight: false } });
    const submit = (on: string) => unmet(file, { step: 'submit-for-legal-review', on });
    expect([due(file, 'C-DEF'), submit('2026-03-19')]).toEqual(['2026-03-18', []]);
    underNewLaw(city.statementWorkingDays, spring, 7, () => {
      expect([due(file, 'C-DEF'), submit('2026-03-19')]).toEqual(['2026-03-20', ['statement-period-over-or-heard']]);
    });
  });

  it('sixty days to decide: the limit shown and the flag follow', () => {
    const [filed, defence] = [fileAt('investigating'), fileAt('defence')];
    const decide = () => unmet(defence, { step: 'make-decision', on: '2026-05-04' });
    expect([due(filed, 'C-90'), decide()]).toEqual(['2026-06-02', []]);
    underNewLaw(valueTable.decisionDays, spring, 60, () => {
      expect([due(filed, 'C-90'), decide()]).toEqual(['2026-05-03', ['DEC-03']]);
    });
  });

  it('ten days by the head: the guard and the limit follow', () => {
    const file = fileAt('investigating');
    const extend = (days: number) => ({ step: 'extend-decision-period', on: '2026-03-10', input: { days } });
    expect(unmet(file, extend(30))).toEqual([]);
    underNewLaw(city.decisionExtensionDays, spring, 10, () => {
      expect(unmet(file, extend(30))).toEqual(['extension-within-what-the-head-may-add']);
      expect(due(after(file, extend(10)), 'C-90')).toBe('2026-06-12');
    });
  });

  it('five days to give notice of a hearing: the limit and the guard follow', () => {
    const file = fileAt('hearing');
    const schedule = { step: 'schedule-hearing', on: '2026-03-19', input: { heldOn: '2026-03-27' } };
    expect(unmet(file, schedule)).toEqual(['notified-seven-working-days-ahead']);
    underNewLaw(valueTable.hearingNoticeWorkingDays, spring, 5, () => {
      expect(unmet(file, schedule)).toEqual([]);
      expect(due(after(file, schedule), 'C-HNOT')).toBe('2026-03-19');
    });
  });

  it('what was before the change stays as it was', () => {
    underNewLaw(valueTable.hearingRequestWorkingDays, '2027-01-01', 7, () => {
      expect(due(fileAt('defence'), 'C-HEA')).toBe('2026-03-18');
    });
  });
});

describe('every clock', () => {
  const ids = Object.keys(clocks) as ClockId[];
  const tables = [valueTable, ...Object.values(profileTables)].flatMap(
    (table) => Object.values(table) as unknown as Row[][],
  );
  const doubled = (value: unknown): unknown => {
    if (typeof value === 'number') return value * 2;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, doubled(one)]));
  };
  const lengths = (date: string) =>
    ids.map((id) => (clockOn(id, date) ?? clockOn(id, date, 'PF-ENV'))?.length ?? Number.NaN);

  it('takes its length from a row: when every number doubles, every length does, and no earlier one', () => {
    const [before, now] = [lengths('2026-12-01'), lengths('2027-01-01')];
    for (const rows of tables)
      rows.push({ ...(rows.at(-1) as Row), from: '2027-01-01', value: doubled(rows.at(-1)?.value) });
    forgetAnswers();
    try {
      expect(lengths('2026-12-01')).toEqual(before);
      // The cap of the additional fine is the quotient of two numbers that both doubled.
      const quotient = ids.indexOf('C-ADD');
      expect(lengths('2027-01-01')).toEqual(now.map((n, i) => (i === quotient ? n : n * 2)));
    } finally {
      for (const rows of tables) rows.pop();
      forgetAnswers();
    }
    expect(values.on('2027-01-01')).toEqual(values.on('2026-12-01'));
  });
});
