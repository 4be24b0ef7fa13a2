import { describe, expect, it } from '@jest/globals';
import type { Step } from '../kernel/step.js';
import { procedures } from '../procedures.js';
import { after } from '../testing/doing.fixture.js';
import { fileAt } from '../testing/walk.fixture.js';
import { actTypeOf, levelUnder, recordingMatrix } from './matrix.js';
import { requiredOf } from './required.js';

const steps = new Map(procedures.flatMap(({ rows }) => rows.map(({ step }): [string, Step] => [step.id, step])));
const named = recordingMatrix.flatMap((type) => type.steps.map((step) => [step, type] as const));

describe('The matrix of recording', () => {
  it.each(named)('%s has the grade of its kind of act', (step, type) => {
    expect(steps.get(step)?.grade ?? 'L1').toBe(type.level);
  });

  it('names each step once', () => {
    const ids = named.map(([step]) => step);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('asks no video where text records the act', () => {
    expect(recordingMatrix.filter(({ duty, level }) => duty === 'text' && level > 'L1')).toEqual([]);
  });

  it('says nothing before its first day', () => {
    expect(actTypeOf('record-scene', '2021-07-14')).toBeUndefined();
    expect(actTypeOf('record-scene', '2021-07-15')?.id).toBe('inspection');
  });

  it('lets a matter have its own grades, save for what must be filmed throughout', () => {
    const own = { recordLevels: { inspection: 'L3', 'interview-room': 'L1' } } as const;
    expect(levelUnder({ id: 'inspection', duty: 'as-needed', level: 'L2' }, own)).toBe('L3');
    expect(levelUnder({ id: 'order', duty: 'as-needed', level: 'L2' }, own)).toBe('L2');
    expect(levelUnder({ id: 'interview-room', duty: 'must', level: 'L4' }, own)).toBe('L4');
  });
});

describe('An act on file', () => {
  const questioned = (inRoom: boolean) =>
    after(fileAt('investigating'), { step: 'question-party' }, { step: 'question-party', input: { inRoom } });
  const last = (inRoom: boolean) => {
    const file = questioned(inRoom);
    return file.acts.slice(-2).map((act) => requiredOf(file, act));
  };

  it('must be filmed throughout in the interview room only', () => {
    const field = { duty: 'as-needed', level: 'L3' };
    expect(last(true)).toEqual([field, { duty: 'must', level: 'L4' }]);
    expect(last(false)).toEqual([field, field]);
  });

  it('is an entry of the registry with its text', () => {
    const file = fileAt('lead');
    expect(file.acts.map((act) => requiredOf(file, act))).toEqual([{ duty: 'text', level: 'L1' }]);
  });
});
