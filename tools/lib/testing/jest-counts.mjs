import fs from 'node:fs';
import path from 'node:path';

/**
 * Jest reporter that leaves the number of cases in the project's `test-results/counts.json`. The file is an output of
 * the nx target, so a result from the cache is counted like a fresh one.
 */
export default class JestCounts {
  constructor(globalConfig) {
    this.file = path.join(globalConfig.rootDir, '../test-results/counts.json');
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that cannot be loaded has no cases, and is a failure all the same.
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    fs.writeFileSync(this.file, JSON.stringify(counts));
  }
}
