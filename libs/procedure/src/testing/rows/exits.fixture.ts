import { after } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';

const corrected = () =>
  after(
    fileAt('investigating'),
    { step: 'order-correction' },
    { step: 'reinspect', input: { corrected: true } },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
    { step: 'conclude-investigation' },
  );
const letOff = (ground: string) => () =>
  after(fileAt('concluded'), { step: 'decide-no-penalty', input: { ground, education: '已教育。' } });
const first = { ground: 'first', education: '已教育。', firstOffenceLookup: '市执法平台，本区，无记录。' };
const noFault = { ground: 'no-fault', education: '已教育。' };

/** Ways out of a case without a penalty: EXI-01, EXI-03, EXI-04 of law.md. */
export const exitRows: readonly RuleRow[] = [
  ...rulesOf('decide-no-penalty', corrected, {
    holds: [
      [
        'first-offence-looked-up',
        'two years were looked through',
        { input: { ...first, lookedUpSince: '2024-03-02' } },
      ],
      [
        'first-offence-looked-up',
        'an office that looks back one year only',
        { input: { ...first, lookedUpSince: '2025-03-02' }, office: office({ firstOffenceYears: 1 }) },
      ],
      ['first-offence-looked-up', 'no breach at all needs no look-up'],
      [
        'absence-of-fault-proved-by-the-party',
        'the party brought its permit',
        { input: { ...noFault, faultEvidence: '占道许可证复印件。' } },
      ],
    ],
    fails: [
      ['first-offence-looked-up', 'nobody looked (初次违法)', { input: { ...first, firstOffenceLookup: undefined } }],
      [
        'first-offence-looked-up',
        'only one year was looked through',
        { input: { ...first, lookedUpSince: '2025-03-02' } },
      ],
      ['absence-of-fault-proved-by-the-party', 'the burden is on the party (art. 33)', { input: noFault }],
    ],
  }),
  ...rulesOf('order-guardian', letOff('minor'), {
    holds: [
      ['guardian-has-to-answer', 'a child under fourteen (art. 30)'],
      ['guardian-has-to-answer', 'a person without capacity (art. 31)', { at: letOff('unfit') }],
    ],
    fails: [
      ['guardian-has-to-answer', 'no breach, nobody to order', { at: () => fileAt('no-penalty') }],
      ['guardian-has-to-answer', 'ordered already', { at: () => after(letOff('minor')(), { step: 'order-guardian' }) }],
    ],
  }),
];
