import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { clocks } from '../../libs/statute/dist/index.js';
import { answer } from './limit.mjs';
import { inRoot } from './paths.mjs';

const run = (...words) => spawnSync(process.execPath, [inRoot('tools/limit.mjs'), ...words], { encoding: 'utf8' });
const dates = (...words) => {
  const { agencyDate, partyDate } = answer(words);
  return [agencyDate, partyDate];
};

describe('npm run limit', () => {
  for (const id of Object.keys(clocks))
    it(`answers for ${id}`, () => {
      const { clock, start, agencyDate, partyDate, provisional, article, steps } = answer([id, '2026-09-01']);
      assert.deepEqual([clock, start], [id, '2026-09-01']);
      assert.match(`${agencyDate} ${partyDate}`, /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
      assert.equal(typeof provisional, 'boolean');
      assert.ok(article && steps.length > 1 && steps.every(({ zh, en }) => zh && en));
    });

  // The vectors of law.md 3.5.
  for (const [words, expected] of [
    [
      ['C-HEA', '2026-09-28'],
      ['2026-10-10', '2026-10-10'],
    ],
    [
      ['C-PUB7', '2026-09-30'],
      ['2026-10-15', '2026-10-15'],
    ],
    [
      ['C-PRE', '2026-02-12'],
      ['2026-02-28', '2026-02-28'],
    ],
    [
      ['C-SEAL', '2026-09-01'],
      ['2026-10-01', '2026-10-08'],
    ],
    [
      ['C-PAY', '2026-09-18'],
      ['2026-10-03', '2026-10-08'],
    ],
    [
      ['C-90', '2026-07-06'],
      ['2026-10-04', '2026-10-08'],
    ],
    [
      ['C-DEM', '2026-09-25'],
      ['2026-10-15', '2026-10-15'],
    ],
    [
      ['C-RECON', '2026-08-10'],
      ['2026-10-09', '2026-10-09'],
    ],
    [
      ['C-LIT', '2026-04-03'],
      ['2026-10-03', '2026-10-08'],
    ],
    [
      ['C-HNOT', '2026-10-16'],
      ['2026-09-30', '2026-09-30'],
    ],
    [
      ['C-TAKE', '2026-02-13'],
      ['2026-02-25', '2026-02-25'],
    ],
    [
      ['C-PUB20', '2025-12-25'],
      ['2026-01-23', '2026-01-23'],
    ],
    [
      ['C-CASH', '2026-04-30'],
      ['2026-05-07', '2026-05-07'],
    ],
    [
      ['C-SEAL', '2026-03-02', '--extension', '30'],
      ['2026-05-01', '2026-05-06'],
    ],
    [
      ['C-90', '2026-03-04', '--excluded', '2026-03-05..2026-03-24'],
      ['2026-06-22', '2026-06-22'],
    ],
    [
      ['C-90', '2026-03-04', '--extension', '30', '--extension', '60'],
      ['2026-08-31', '2026-08-31'],
    ],
    [
      ['C-FILE-ENV', '2026-03-02', '--from-profile', 'PF-ENV', '--extension', '15'],
      ['2026-04-01', '2026-04-01'],
    ],
    [
      ['C-HEA', '2020-06-05'],
      ['2020-06-08', '2020-06-08'],
    ],
    [
      ['C-PAY', '2026-09-18', '--party', 'unit'],
      ['2026-10-03', '2026-10-08'],
    ],
  ])
    it(`counts ${words.join(' ')}`, () => assert.deepEqual(dates(...words), expected));

  it('prints exactly one JSON object', () => {
    const { status, stdout, stderr } = run('C-90', '2026-07-06');
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(Object.keys(JSON.parse(stdout)), [
      'clock',
      'start',
      'agencyDate',
      'partyDate',
      'provisional',
      'article',
      'steps',
    ]);
  });

  for (const [words, sentence] of [
    [[], /^No clock named\. Known: C-VER/],
    [['C-NONE', '2026-07-06'], /^No clock C-NONE\./],
    [['toString', '2026-07-06'], /^No clock toString\./],
    [['C-90'], /^C-90: the start is no civil date/],
    [['C-90', '2026-02-30'], /^C-90: 2026-02-30 is no civil date/],
    [['C-90', '2020-06-01'], /^C-90: the law of 2020 knows no such limit/],
    [['C-VER', '2026-06-01', '--from-profile', 'PF-ENV'], /^C-VER: the law of 2026 and PF-ENV knows no such limit/],
    [['C-HEA', '2019-12-30'], /^C-HEA: no holiday notice covers 2019/],
    [['C-PAY', '2035-01-01'], /^C-PAY: no holiday notice covers 2035/],
    [['C-90', '2026-07-06', '--wish', '5'], /^Unknown fact --wish\. Known: --excluded/],
    [['C-90', '2026-07-06', '--extension'], /^--extension needs a value/],
    [['C-90', '2026-07-06', '--extension', '-3'], /^--extension takes a whole number/],
    [['C-90', '2026-07-06', '--excluded', '2026-03-05'], /^--excluded takes two civil dates/],
    [['C-90', '2026-07-06', '--excluded', '2026-08-05..2026-08-01'], /^--excluded ends before it begins/],
    [['C-90', '2026-07-06', '--from-profile', 'PF-X'], /^--from-profile is one of PF-BASE/],
    [['C-90', '2026-07-06', '--party', 'dog'], /^--party is one of person/],
    [['C-EMG', '2026-09-30', '25:00'], /^--at takes a time of day/],
  ])
    it(`refuses ${words.join(' ') || 'nothing'} in one sentence`, () => {
      const { status, stdout, stderr } = run(...words);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, sentence);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
});
