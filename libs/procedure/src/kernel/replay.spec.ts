import { describe, expect, it } from '@jest/globals';
import { ordinary } from '../ordinary/table.js';
import { service } from '../service/table.js';
import { perform } from '../testing/doing.fixture.js';
import { fileAt, handOver } from '../testing/walk.fixture.js';
import { reachedGrade, replay } from './replay.js';

const item = (kind: 'photo' | 'clip' | 'whole') => ({ digest: 'a'.repeat(64), kind });

describe('replay', () => {
  it('of an act is what decide said would follow', () => {
    const file = fileAt('defence');
    const { act, next } = perform(file, { step: 'make-decision', on: '2026-03-19' });
    expect(replay(ordinary, file, act)).toEqual(next);
  });

  it('needs nothing but the act: a copy through JSON does as well', () => {
    const file = fileAt('concluded');
    const { act, next } = perform(file, { step: 'approve-notice', on: '2026-03-10' });
    expect(replay(ordinary, file, JSON.parse(JSON.stringify(act)) as typeof act)).toEqual(next);
  });

  it('counts the version and adds one line', () => {
    const file = fileAt('verifying');
    const { next } = perform(file, { step: 'record-scene', on: '2026-03-03' });
    expect(next.version).toBe(file.version + 1);
    expect(next.acts.slice(0, -1)).toEqual(file.acts);
    expect(next.acts.at(-1)).toEqual({
      seq: 3,
      step: 'record-scene',
      on: '2026-03-03',
      by: 'li',
      officers: ['li', 'zhao'],
      required: 'L2',
      reached: 'L2',
      flags: [],
    });
  });

  it('keeps the numbers an act was given when it was sealed', () => {
    const file = fileAt('filing');
    const { act } = perform(file, { step: 'approve-filing', on: '2026-03-04' });
    const next = replay(ordinary, file, { ...act, numbers: { 'filing-approval': '津和执立〔2026〕1号' } });
    expect(next.dossier.caseNumber).toBe('津和执立〔2026〕1号');
  });

  it('throws on a step the procedure never had: that is our fault', () => {
    const file = fileAt('filing');
    const { act } = perform(file, { step: 'approve-filing' });
    expect(() => replay(ordinary, file, { ...act, step: 'burn-the-file' })).toThrow('no step burn-the-file');
  });

  it('throws on an act of a track that names none', () => {
    const file = fileAt('noticed');
    const { track: _track, ...act } = perform(file, handOver('prior-notice', '2026-03-11')).act;
    expect(() => replay(service, file, act)).toThrow('names no track');
  });
});

describe('the grade of recordings', () => {
  it.each([
    ['L1', []],
    ['L1', [item('photo')]],
    ['L2', [item('photo'), item('photo')]],
    ['L3', [item('clip')]],
    ['L3', [item('photo'), item('photo'), item('clip')]],
    ['L4', [item('photo'), item('whole')]],
  ] as const)('%s for %j', (grade, items) => {
    expect(reachedGrade(items)).toBe(grade);
  });
});
