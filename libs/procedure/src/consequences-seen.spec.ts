import { describe, expect, it } from '@jest/globals';
import { nationalHolidays } from '@anjuan/calendar';
import { consequences } from './consequences.js';
import { limits } from './limits.js';
import { procedures } from './procedures.js';
import { type ConsequenceRow, arisesIn, consequenceOf, consequenceTitle } from './testing/consequence-table.fixture.js';
import { allConsequenceRows } from './testing/consequences/all.fixture.js';

const named = (row: ConsequenceRow) => [consequenceTitle(row), row] as const;
const seen = (arises: boolean) =>
  new Set(allConsequenceRows.filter((r) => r.arises === arises).map((r) => r.consequence));

describe('every row', () => {
  it.each(allConsequenceRows.map(named))('%s', (_title, row) => {
    expect(arisesIn(row)).toBe(row.arises);
  });

  it.each(allConsequenceRows.filter((r) => r.due).map(named))('%s, until its last day', (_title, row) => {
    const { id, clock } = consequenceOf(row);
    const running = limits(row.at(), nationalHolidays).filter((l) => l.rule === id && l.clock === clock?.id);
    expect(running.map((l) => l.due)).toContain(row.due);
  });
});

describe('every consequence', () => {
  it('is seen arising', () => {
    expect(consequences.filter((c) => !seen(true).has(c.name)).map((c) => `${c.id} ${c.name}`)).toEqual([]);
  });

  it('is seen not arising where its trigger is absent', () => {
    expect(consequences.filter((c) => !seen(false).has(c.name)).map((c) => `${c.id} ${c.name}`)).toEqual([]);
  });

  it('has a name of its own', () => {
    const names = consequences.map((c) => c.name);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });

  it('names a step of its procedure', () => {
    const lost = consequences.filter(
      (c) => !procedures.find((p) => p.kind === c.procedure)?.rows.some((r) => r.step.id === c.step),
    );
    expect(lost.map((c) => `${c.name}: ${c.procedure}/${c.step}`)).toEqual([]);
  });

  it('has a last day in a row when it is a time limit', () => {
    const dated = new Set(allConsequenceRows.filter((r) => r.due).map((r) => r.consequence));
    expect(consequences.filter((c) => c.clock && !dated.has(c.name)).map((c) => c.name)).toEqual([]);
  });
});
