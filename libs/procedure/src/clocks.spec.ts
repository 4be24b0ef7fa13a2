import { describe, expect, it } from '@jest/globals';
import { type ClockId, clocks } from '@anjuan/statute';
import { consequences } from './consequences.js';
import { procedures } from './procedures.js';

const ids = Object.keys(clocks) as ClockId[];

describe('every clock', () => {
  it('runs by a consequence, which acts start and end', () => {
    const running = new Set(consequences.map(({ clock }) => clock?.id));
    expect(ids.filter((id) => !running.has(id))).toEqual([]);
  });

  it('runs where an act of its procedure starts it', () => {
    const lost = consequences.filter(
      ({ clock, procedure, step }) =>
        clock && !procedures.find(({ kind }) => kind === procedure)?.rows.some((r) => r.step.id === step),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
