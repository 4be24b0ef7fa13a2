import type { CivilDate } from '@anjuan/calendar';
import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Blobs, Day, LongText, Whole } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { testNo, testOnFile } from '../../testing.js';

export class TestResultInput {
  @Whole({ zh: '委托检测序号', en: 'Number of the test' }, { min: 1 }) test: number;
  @Day({ zh: '出具结果日期', en: 'Day of the result' }) resultOn: CivilDate;
  @LongText({ zh: '检测结论', en: 'Finding' }, { max: 2000 }) finding: string;
  @Day({ zh: '告知当事人日期', en: 'Party told on' }, { optional: true }) partyToldOn?: CivilDate;
  @Blobs({ zh: '报告文件', en: 'Report' }, { optional: true, max: 20 }) digests?: string[];
}

const resultOutstanding = inputRule<Dossier, TestResultInput>({
  id: 'EVI-07',
  name: 'result-outstanding-and-dated',
  force: 'bars',
  articles: [order55(18)],
  says: {
    zh: '结果日期应当在委托日与登记日之间，同一委托只登记一次结果',
    en: 'The result is dated between the day of entrusting and today, and each test has one',
  },
  holds: ({ dossier, input, on }) => {
    const test = testNo(dossier, input.test);
    return !test || (test.result === undefined && test.entrustedOn <= input.resultOn && input.resultOn <= on);
  },
});

const resultTold = inputRule<Dossier, TestResultInput>({
  id: 'EVI-07',
  name: 'result-told-to-the-party',
  force: 'bars',
  articles: [order55(18)],
  says: {
    zh: '检测、检验、鉴定结果应当告知当事人',
    en: 'The party is told the result, not before it came and not after today',
  },
  holds: ({ input: { partyToldOn, resultOn }, on }) =>
    partyToldOn !== undefined && resultOn <= partyToldOn && partyToldOn <= on,
});

/** The time of the test is an interval that does not count; the result becomes evidence by its own entry. */
export const recordTestResult = step<Dossier, TestResultInput>({
  id: 'record-test-result',
  title: { zh: '登记检测、鉴定结果', en: 'Record the result of a test' },
  articles: [apl(56), order55(18), order55(29)],
  input: TestResultInput,
  rules: [testOnFile, resultOutstanding, resultTold],
  prefill: ({ dossier: { tests = [] } }) => ({ test: tests.find((t) => !t.result)?.no ?? tests.length }),
  apply: (dossier, { input: { test, resultOn, finding, partyToldOn, digests = [] } }) => ({
    ...dossier,
    tests: (dossier.tests ?? []).map((t) =>
      t.no === test ? { ...t, result: { on: resultOn, finding, partyToldOn: partyToldOn ?? resultOn, digests } } : t,
    ),
  }),
});
