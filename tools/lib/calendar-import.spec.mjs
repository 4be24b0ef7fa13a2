import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { changeLines, previewLines, problemLines, proposalOf, readArguments, readFile } from './calendar-import.mjs';
import { inRoot } from './paths.mjs';

const words = (text) => text.split(' ').filter(Boolean);

describe('the question', () => {
  it('names a file and what the file does not say', () =>
    assert.deepEqual(readArguments(words('2027.json --number 国办发明电〔2026〕9号 --issued 2026-11-10 --preview')), {
      file: '2027.json',
      number: '国办发明电〔2026〕9号',
      issued: '2026-11-10',
      preview: true,
    }));
  for (const [text, says] of [
    ['', /请写明文件/],
    ['a.json b.json', /b\.json/],
    ['a.json --nombre 1', /--nombre/],
    ['a.json --number', /--number 缺少值/],
    ['a.json --number --issued 2026-11-10', /--number 缺少值/],
  ])
    it(`is refused: ${text || 'nothing'}`, () => assert.throws(() => readArguments(words(text)), says));
});

describe('the file', () => {
  it('may begin with a byte order mark', () => assert.deepEqual(readFile('\uFEFF{"year":2027}'), { year: 2027 }));
  for (const text of ['{"year":', '[]', '27', ''])
    it(`is refused: ${text || 'empty'}`, () => assert.throws(() => readFile(text), /JSON/));
  it('may carry the number and the day of the notice', () => {
    const file = { number: '国办发明电〔2026〕9号', issuedOn: '2026-11-10' };
    assert.deepEqual(proposalOf({ year: 2027 }, {}, file), { year: 2027, ...file });
    assert.equal(proposalOf({}, { number: 'x', issued: '2026-01-01' }, file).number, 'x');
    assert.throws(() => proposalOf({}, {}, {}), /文号/);
    assert.throws(() => proposalOf({}, { number: 'x' }, {}), /印发日期/);
  });
});

describe('the answer', () => {
  it('tells changed days in runs', () =>
    assert.deepEqual(
      changeLines([
        { day: '2026-12-31', works: false },
        { day: '2027-01-01', works: false },
        { day: '2027-01-02', works: true },
        { day: '2027-02-20', works: true },
      ]),
      ['  2026-12-31 至 2027-01-01　改为放假', '  2027-01-02　改为上班', '  2027-02-20　改为上班'],
    ));
  it('tells what is missing', () =>
    assert.match(
      previewLines({
        notice: { year: 2027, days: [] },
        changes: [],
        missingStatutory: ['2027-02-05'],
        needlessWorking: [],
      }).join('\n'),
      /2027-02-05/,
    ));
  it('puts faults at their places and rules by their ids', () => {
    const problem = {
      detail: '填写内容有 1 处需要改正',
      faults: [{ pointer: '/days/3/date', message: '重复' }],
      unmet: [{ rule: 'HSE-82', says: '只能导入今年或者以后的年份' }],
    };
    assert.deepEqual(problemLines(problem), [
      '填写内容有 1 处需要改正',
      '  /days/3/date　重复',
      '  HSE-82　只能导入今年或者以后的年份',
    ]);
  });
});

describe('the script', () => {
  const run = (...more) =>
    spawnSync(process.execPath, [inRoot('tools/calendar-import.mjs'), ...more], { encoding: 'utf8' });
  it('ends with 2 on a wrong question', () => {
    assert.equal(run().status, 2);
    assert.match(run('nothing-here.json').stderr, /nothing-here\.json/);
    assert.equal(run('nothing-here.json').status, 2);
  });
  it('ends with 1 where there is no server', () => {
    const { status, stderr } = run(inRoot('package.json'), '--url', 'http://127.0.0.1:9');
    assert.deepEqual([status, /无法连接服务器/.test(stderr)], [1, true]);
  });
  it('tells how it is used', () => assert.match(run('--help').stdout, /holiday-cn/));
});
