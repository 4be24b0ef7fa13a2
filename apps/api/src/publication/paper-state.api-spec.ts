import { describe, expect, test } from '@jest/globals';
import { blankFile } from '@anjuan/procedure';
import { paperState } from './paper-state.js';

const file = blankFile('f', 'ordinary@2021-07-15');
const after = (...templates: readonly string[]) => templates.map((template) => ({ template }));

describe('the state of a paper', () => {
  test.each([
    ['penalty-decision', [], 'valid'],
    ['penalty-decision', ['service-receipt'], 'valid'],
    ['penalty-decision', ['rectification-notice'], 'altered'],
    ['penalty-decision', ['penalty-decision'], 'withdrawn'],
    ['prior-notice', ['prior-notice'], 'withdrawn'],
    ['prior-notice', ['rectification-notice'], 'valid'],
    ['rectification-notice', ['rectification-notice'], 'valid'],
    ['guardian-order', ['penalty-decision'], 'valid'],
  ])('%s before %j is %s', (template, later, state) => {
    expect(paperState(template, file, after(...later))).toBe(state);
  });
});
