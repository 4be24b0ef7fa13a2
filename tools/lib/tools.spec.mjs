import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { citations } from '../articles.mjs';
import { lockFaults } from '../lockcheck.mjs';
import { percentile } from '../sizes.mjs';
import { checkNode, installedMatchesLock } from './install.mjs';
import { tableLines, width } from './table.mjs';
import { failedOutput } from './testing/nx-output.mjs';
import { fromJest, fromPlaywright, fromTap, sum } from './testing/counts.mjs';

describe('the versions of Node', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '23.1.0', '24.21.0'])
    it(`takes ${version}`, () => checkNode(version));
  for (const version of ['18.20.0', '20.18.9', '21.7.0', '22.11.0'])
    it(`refuses ${version} in a sentence`, () => assert.throws(() => checkNode(version), /20\.19 or newer/));
});

describe('what is installed', () => {
  const lock = {
    '': { version: '1.0.0' },
    'libs/statute': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-darwin': { version: '1.0.0', optional: true },
  };
  const there = { 'node_modules/a': { version: '1.0.0' } };

  it('matches without the packages of other platforms', () => assert.ok(installedMatchesLock(lock, there)));
  it('does not match another version', () =>
    assert.ok(!installedMatchesLock(lock, { 'node_modules/a': { version: '2.0.0' } })));
  it('does not match when a package is missing', () => assert.ok(!installedMatchesLock(lock, {})));
  it('does not match another version of an optional package', () =>
    assert.ok(!installedMatchesLock(lock, { ...there, 'node_modules/b-darwin': { version: '2.0.0' } })));
  it('does not match with a package that is in no lock', () =>
    assert.ok(!installedMatchesLock(lock, { ...there, 'node_modules/c': { version: '1.0.0' } })));
});

describe('the lock check', () => {
  const a = { version: '1.0.0', optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' } };
  const nested = 'node_modules/x/node_modules/a';

  it('names the platform package that is missing', () =>
    assert.deepEqual(lockFaults({ packages: { 'node_modules/a': a, 'node_modules/a-linux': {} } }), [
      'node_modules/a@1.0.0 lacks a-darwin',
    ]));
  it('finds a package in the folders above', () =>
    assert.deepEqual(
      lockFaults({ packages: { [nested]: a, 'node_modules/a-linux': {}, 'node_modules/x/node_modules/a-darwin': {} } }),
      [],
    ));
  it('refuses a download address, but not a link inside the workspace', () => {
    const packages = {
      'node_modules/@anjuan/api': { resolved: 'apps/api', link: true },
      'node_modules/a': { resolved: 'https://example.org/a.tgz' },
    };
    assert.deepEqual(lockFaults({ packages }), ['node_modules/a carries a download address']);
  });
});

describe('citations', () => {
  it('are read from doc comments, with their lines', () => {
    const text =
      "/**\n * Last day.\n * @article APL-2021/64/1\n */\n/** @article APL-2021/85 */\nconst a = '@article no';\n";
    assert.deepEqual(citations(text), [
      { id: 'APL-2021/64/1', line: 3 },
      { id: 'APL-2021/85', line: 5 },
    ]);
  });
});

describe('the table', () => {
  it('gives a Chinese character two columns', () => assert.equal(width('张a三'), 5));
  it('lines its columns up', () =>
    assert.deepEqual(tableLines([['名', 'b'], ['x', 'y']]), ['名   b', '──   ─', 'x    y'])); // prettier-ignore
});

describe('counts', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anjuan-counts-'));
  const report = (text) => {
    fs.writeFileSync(path.join(folder, 'report'), text);
    return path.join(folder, 'report');
  };

  it('count a Jest file that cannot be loaded as a failure', () => {
    const file = report(JSON.stringify({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }));
    assert.deepEqual(fromJest(file), { passed: 3, failed: 2 });
  });
  it('count what Node cancelled as a failure', () =>
    assert.deepEqual(fromTap(report('# pass 12\n# fail 1\n# cancelled 2\n')), { passed: 12, failed: 3 }));
  it('count a Playwright set-up that failed as a failure', () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2 };
    assert.deepEqual(fromPlaywright(report(JSON.stringify({ stats, errors: [{}] }))), { passed: 5, failed: 3 });
  });
  it('are nothing when the runner wrote no report', () =>
    assert.deepEqual(fromJest(path.join(folder, 'none')), { passed: 0, failed: 0 }));
  it('add up', () => assert.deepEqual(sum([{ passed: 1, failed: 2 }, { passed: 3, failed: 0 }]), { passed: 4, failed: 2 })); // prettier-ignore
});

describe('what nx said', () => {
  const output = [
    '> nx run a:test',
    'a is good',
    '> nx run b:test',
    'b is broken',
    'npm error code 1',
    ' NX   Running target test for 2 projects failed',
    'Failed tasks:',
    '',
    '- b:test',
    '',
  ].join('\n');

  it('is shown for the failed tasks only, without npm repeating it', () => {
    const shown = failedOutput(output);
    assert.match(shown, /b is broken/);
    assert.doesNotMatch(shown, /a is good|npm error/);
  });
  it('is shown whole when nx itself failed', () => assert.equal(failedOutput('no such target'), 'no such target'));
});

describe('percentiles', () => {
  it('take the value below which the share lies', () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    assert.deepEqual([percentile(numbers, 0.5), percentile(numbers, 0.95), percentile([], 0.5)], [51, 96, 0]);
  });
});
