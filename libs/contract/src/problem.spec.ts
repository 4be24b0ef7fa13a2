import { describe, expect, it } from '@jest/globals';
import { problemTypes } from './problem.js';

const types = Object.entries(problemTypes);

/** What a status may stand for, after RFC 9110, 6585 and 9457. */
const meanings: Readonly<Record<number, readonly string[]>> = {
  400: ['malformed', 'key-needed'],
  401: ['not-signed-in'],
  403: ['wrong-role', 'forbidden', 'factor-needed', 'enrolment-needed', 'password-expired', 'proof-needed'],
  404: ['not-found'],
  409: ['wrong-stage', 'step-refused', 'conflict'],
  410: ['destroyed'],
  412: ['stale-case'],
  413: ['too-large'],
  415: ['unsupported-media'],
  422: ['invalid-input', 'key-reused'],
  423: ['account-locked'],
  428: ['version-needed'],
  429: ['too-many'],
  500: ['internal'],
  503: ['scanner-away'],
  507: ['no-room'],
};

describe('every problem type', () => {
  it.each(types)('%s is a path of plain words with a title', (type, { title }) => {
    expect(type).toMatch(/^\/problems\/[a-z]+(-[a-z]+)*$/);
    expect(title.trim()).not.toBe('');
  });

  it.each(types)('%s has the status that fits it', (type, { status }) => {
    expect(meanings[status]).toContain(type.slice('/problems/'.length));
  });

  it('is told from the others by its title', () => {
    expect(new Set(types.map(([, { title }]) => title)).size).toBe(types.length);
  });

  it('blames us in three cases only', () => {
    const ours = types.filter(([, { status }]) => status >= 500).map(([type]) => type);
    expect(ours).toEqual(['/problems/scanner-away', '/problems/no-room', '/problems/internal']);
  });
});
