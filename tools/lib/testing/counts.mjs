import fs from 'node:fs';

/** No case at all. */
export const NONE = { passed: 0, failed: 0 };

/** Sum of several counts. */
export const sum = (counts) =>
  counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), NONE);

/** Reads a report if its runner got so far as to write it. */
function read(file, parse) {
  try {
    return parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return NONE;
  }
}

/** From our own reporter's file. */
export const fromCounts = (file) => read(file, JSON.parse);

const jest = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  // A file that cannot be loaded has no cases, and is a failure all the same.
  failed: numFailedTests + numRuntimeErrorTestSuites,
});

/** From `jest --json --outputFile`. */
export const fromJest = (file) => read(file, (text) => jest(JSON.parse(text)));

const tapTotal = (text, name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** From the TAP report of `node --test`. */
export const fromTap = (file) =>
  read(file, (text) => ({
    passed: tapTotal(text, 'pass'),
    failed: tapTotal(text, 'fail') + tapTotal(text, 'cancelled'),
  }));

const playwright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

/** From Playwright's JSON reporter. */
export const fromPlaywright = (file) => read(file, (text) => playwright(JSON.parse(text)));
