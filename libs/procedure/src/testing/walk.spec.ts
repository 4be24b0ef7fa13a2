import { describe, expect, it } from '@jest/globals';
import { ordinary } from '../ordinary/table.js';
import { fileAt, stagesWithWalk } from './walk.fixture.js';

describe('the shortest lawful walk', () => {
  it('is known for every stage of the ordinary procedure', () => {
    expect([...stagesWithWalk].sort()).toEqual(Object.keys(ordinary.stages).sort());
  });

  it.each(stagesWithWalk)('to %s arrives there', (stage) => {
    expect(fileAt(stage).stage).toBe(stage);
  });
});
