import { describe, expect, it } from '@jest/globals';
import { cases, faultsOf } from '../../testing/prove.fixture.js';
import { discretionRows, minorCase, unitCase } from '../../testing/rows/discretion.fixture.js';
import { fileAt } from '../../testing/walk.fixture.js';
import { type DecidedCase, decidedCase, likenessOf, similarCases } from './similar.js';

describe('Discretion', () => {
  it.each(cases(discretionRows))('%s', (_title, row) => {
    expect(faultsOf(row)).toEqual([]);
  });

  it.each([
    ['a person of full age', () => fileAt('concluded'), { age: 'adult', mind: 'able' }],
    ['a minor by the birth year', minorCase, { age: 'fourteen-to-seventeen', mind: 'able' }],
    ['a unit', unitCase, { age: 'not-a-person', mind: 'not-a-person' }],
  ])('the form begins with what the file knows of %s', (_who, at, answers) => {
    expect(at().dossier.drafts[0]?.circumstances).toMatchObject(answers);
  });
});

const ON = '2026-11-22';
const mine = { matter: '120101ZQBCF01005', party: 'person', tier: 'slight' } as const;
const decided = (id: string, fineFen: number, changes: Partial<DecidedCase> = {}): DecidedCase => ({
  ...mine,
  id,
  decidedOn: '2026-03-01',
  fineFen,
  ...changes,
});

describe('Similar decided cases', () => {
  it('are of the same matter, kind of party and step', () => {
    const others = [
      decided('same', 100_000),
      decided('matter', 1, { matter: '120101ZQBCF01006' }),
      decided('party', 1, { party: 'unit' }),
      decided('tier', 1, { tier: 'grave' }),
    ];
    expect(similarCases(mine, others, ON).cases.map(({ id }) => id)).toEqual(['same']);
  });

  it('were decided in the last twenty-four months, the first and the last day included', () => {
    const days = ['2024-11-21', '2024-11-22', ON, '2026-11-23'];
    const others = days.map((decidedOn) => decided(decidedOn, 100_000, { decidedOn }));
    const found = similarCases(mine, others, ON);
    expect(found.since).toBe('2024-11-22');
    expect(found.cases.map(({ id }) => id)).toEqual([ON, '2024-11-22']);
  });

  it('of any step where the case at hand names none', () => {
    const { tier: _tier, ...anyStep } = mine;
    expect(similarCases(anyStep, [decided('a', 1), decided('b', 2, { tier: 'grave' })], ON).cases).toHaveLength(2);
  });

  it.each([
    [[300], { minFen: 300, medianFen: 300, maxFen: 300 }],
    [[500, 100, 300], { minFen: 100, medianFen: 300, maxFen: 500 }],
    [[500, 100, 300, 200], { minFen: 100, medianFen: 200, maxFen: 500 }],
  ])('fines of %j give %j', (fines, expected) => {
    expect(
      similarCases(
        mine,
        fines.map((fen, i) => decided(String(i), fen)),
        ON,
      ).fines,
    ).toEqual(expected);
  });

  it('give no amounts where there are none', () => {
    expect(similarCases(mine, [], ON)).toEqual({ since: '2024-11-22', cases: [] });
  });

  it('come from the decision and its own draft', () => {
    const { dossier } = fileAt('decided');
    expect(decidedCase('case-1', dossier)).toMatchObject({
      ...mine,
      id: 'case-1',
      decidedOn: '2026-03-24',
      fineFen: 200_000,
    });
    expect(likenessOf(fileAt('investigating').dossier)).toEqual({ matter: mine.matter, party: 'person' });
    expect(decidedCase('case-1', fileAt('concluded').dossier)).toBeUndefined();
  });
});
