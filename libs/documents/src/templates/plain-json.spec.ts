import { describe, expect, it } from '@jest/globals';
import { blankFile } from '@anjuan/procedure';
import type { FillInput } from '../template.js';
import { sampleAct, sampleInput } from '../testing/case.js';
import { samples } from '../testing/samples.js';
import { fill, templateIds } from './index.js';

const empty = sampleInput(
  blankFile('empty', 'ordinary@2021-07-15'),
  { ...sampleAct({ step: 'none', on: '2026-09-28' }), officers: [] },
  '',
);
const all: readonly (readonly [string, string, FillInput])[] = templateIds.flatMap((id) => [
  ...Object.entries(samples[id] ?? {}).map(([name, input]) => [id, name, input] as const),
  [id, 'of an empty file', empty] as const,
]);

describe('every document', () => {
  it.each(all)('%s %s is plain JSON without gaps or fractions', (id, _name, input) => {
    const model = fill(id, input);
    const text = JSON.stringify(model);
    expect(JSON.parse(text)).toStrictEqual(model);
    expect(text).not.toMatch(/undefined|NaN|\[object|:null|""|:-?\d+\.\d/);
  });

  it.each(all)('%s %s says the same twice', (id, _name, input) => {
    expect(JSON.stringify(fill(id, input))).toBe(JSON.stringify(fill(id, structuredCopy(input))));
  });
});

function structuredCopy(input: FillInput): FillInput {
  return JSON.parse(JSON.stringify(input)) as FillInput;
}
