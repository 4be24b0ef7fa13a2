import { describe, expect, it } from '@jest/globals';
import { ordinary } from '../ordinary/table.js';
import { procedures } from '../procedures.js';
import { draw } from './draw.js';
import { roles } from './office.js';
import { type Procedure, row, rowFor, rowsFrom, tableFaults, target } from './procedure.js';
import { step } from './step.js';

class Nothing {}
const named = (id: string) =>
  step({ id, title: { zh: id, en: id }, articles: [], input: Nothing, rules: [], apply: (d: object) => d });
const stage = (end = false) => ({ title: { zh: '阶段', en: 'stage' }, ...(end ? { end } : {}) });

/** A sound little table: start → open ⇄ paused → done. */
const sound: Procedure = {
  id: 'tiny@1',
  kind: 'tiny',
  title: { zh: '小', en: 'tiny' },
  track: false,
  since: '2026-01-01',
  stages: { open: stage(), paused: stage(), done: stage(true) },
  rows: [
    row(named('begin'), 'start', 'open', 'officer'),
    row(named('pause'), 'open', 'paused', 'head'),
    row(named('resume'), 'paused', 'open', 'head'),
    row(named('note'), ['open', 'paused'], 'same', 'officer'),
    row(named('finish'), 'open', 'done', ['head', 'officer']),
  ],
};
const without = (id: string) => ({ ...sound, rows: sound.rows.filter((r) => r.step.id !== id) });
const withRow = (...more: Procedure['rows']) => ({ ...sound, rows: [...sound.rows, ...more] });

describe('faults of a table', () => {
  it('are none in a sound one', () => {
    expect(tableFaults(sound)).toEqual([]);
  });

  it.each(procedures.map((p) => [p.id, p] as const))('are none in %s', (_id, procedure) => {
    expect(tableFaults(procedure)).toEqual([]);
  });

  it.each<readonly [string, Procedure, readonly string[]]>([
    ['a stage nothing leads to', without('pause'), ['unreachable stage paused']],
    ['a stage nothing leaves, hidden by a row that stays', without('resume'), ['no way to an end from paused']],
    [
      'no end in reach at all',
      without('finish'),
      ['unreachable stage done', 'no way to an end from open', 'no way to an end from paused'],
    ],
    ['a target that is not in the list', withRow(row(named('lose'), 'open', 'limbo', 'head')), ['unknown stage limbo']],
    [
      'an origin that is not in the list',
      withRow(row(named('find'), 'limbo', 'open', 'head')),
      ['unknown stage limbo'],
    ],
    [
      'a step with two targets from one stage',
      withRow(row(sound.rows[4]?.step ?? named('finish'), 'open', 'paused', 'head')),
      ['two rows of finish from open'],
    ],
    [
      'a table nobody can begin',
      without('begin'),
      ['unreachable stage open', 'unreachable stage paused', 'unreachable stage done'],
    ],
  ])('%s', (_name, procedure, faults) => {
    expect(tableFaults(procedure)).toEqual(faults);
  });
});

describe('rows', () => {
  it('are found by step and stage', () => {
    expect(rowFor(sound, 'note', 'paused')?.to).toBe('same');
    expect(rowFor(sound, 'note', 'done')).toBeUndefined();
    expect(rowsFrom(sound, 'paused').map((r) => r.step.id)).toEqual(['resume', 'note']);
  });

  it('lead to one stage, or stay', () => {
    expect(sound.rows.map((r) => target(r, r.from[0] ?? ''))).toEqual(['open', 'paused', 'open', 'open', 'done']);
    expect(target(sound.rows[3] ?? row(named('x'), 'a', 'b', 'head'), 'paused')).toBe('paused');
  });
});

describe('the drawing', () => {
  const lines = draw(ordinary).split('\n');
  const id = (s: string) => (s === 'start' ? '[*]' : s.replaceAll('-', '_'));

  it('prints every row that moves, from each of its stages, with its roles', () => {
    const moving = ordinary.rows.filter((r) => r.to !== 'same');
    const arrows = moving.flatMap((r) =>
      r.from.map(
        (from) => `  ${id(from)} --> ${id(r.to)}: ${r.step.title.zh}（${r.by.map((b) => roles[b].zh).join('、')}）`,
      ),
    );
    expect(lines).toEqual(expect.arrayContaining(arrows));
    expect(lines.filter((l) => l.includes('-->')).length).toBe(
      arrows.length + Object.values(ordinary.stages).filter((s) => s.end).length,
    );
  });

  it('names every stage and marks the ends', () => {
    for (const [stageId, { title, end }] of Object.entries(ordinary.stages)) {
      expect(lines).toContain(`  state "${title.zh}" as ${id(stageId)}`);
      expect(lines.includes(`  ${id(stageId)} --> [*]`)).toBe(end === true);
    }
  });

  it('begins as a mermaid state diagram', () => {
    expect(lines[0]).toBe('stateDiagram-v2');
  });
});
