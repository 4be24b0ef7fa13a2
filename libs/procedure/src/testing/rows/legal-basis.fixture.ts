import type { CaseFile } from '../../kernel/file.js';
import { summary } from '../../summary/table.js';
import { type Doing, after, doingsOf } from '../doing.fixture.js';
import { BARBECUE, BURNING, STALL, office } from '../office.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { fileAt, serve, ticketAfter } from '../walk.fixture.js';

type Situation = () => CaseFile;
type Typed = NonNullable<Doing['input']>;

const air = { breached: ['大气污染防治法第八十一条'], basis: ['《中华人民共和国大气污染防治法》第一百一十八条'] };
const code = { breached: ['生态环境法典第二百五十条'], basis: ['《生态环境法典》第一千一百三十二条'] };
const local = { breached: ['天津市大气污染防治条例第八十条'], basis: ['天津市大气污染防治条例第八十八条'] };
/** The fine of 2,000 yuan lies in no step that was named: not what these rows are about. */
const reasons = { 'SUB-11': '该事项裁量阶次由负责人确定。' };
const before = '2026-08-14';
const since = '2026-08-20';

/** An act of 10 August 2026, investigated: the Code came into force on the 15th. */
const investigated = (matter: string): CaseFile =>
  after(
    fileAt('investigating', { lead: { matter, actOn: '2026-08-10', discoveredOn: '2026-08-11' } }),
    { step: 'order-correction', on: '2026-08-11' },
    { step: 'add-evidence' },
    { step: 'verify-evidence' },
  );
const told = (matter: string): CaseFile => {
  const concluded = after(
    investigated(matter),
    { step: 'conclude-investigation', on: '2026-08-12', input: air, reasons },
    { step: 'approve-notice' },
  );
  return after(serve(concluded, 'prior-notice', '2026-08-12'), { step: 'open-statement-period' });
};
const spoken = (matter: string): CaseFile =>
  after(told(matter), { step: 'record-statement', on: '2026-08-13' }, { step: 'recheck-statement' });

const cityRule = { basis: ['天津市户外广告设置管理规定第二十条'], penalties: [{ kind: 'fine', amountFen: 100_100 }] };
const competing = [
  { provision: '城市道路管理条例第四十二条', highestFen: 2_000_000 },
  { provision: '天津市城市管理规定第四十四条', highestFen: 200_000 },
];
const warned = [{ kind: 'warning' }];
const confirmedCaps = office({ ruleFineCapsFen: { nonBusiness: 200_000, business: 1, businessWithGain: 1 } });

const DAY = 'provisions-in-force-on-the-day-that-counts';
const TEXT = 'rests-on-the-text-that-governs-the-act';
const CAP = 'fine-within-the-cap-of-city-rules';
const HIGHEST = 'provision-with-the-highest-fine-chosen';

/** A step that proposes a penalty: for a matter around the change of law, and in the plain case. */
interface Proposing {
  readonly step: string;
  readonly of: (matter: string) => CaseFile;
  readonly plain: Situation;
}

/** The rules on the law in time, the same at every step that proposes a penalty. */
function textRows({ step, of, plain }: Proposing): RuleRow[] {
  const on = (day: string, input: Typed, matter = BARBECUE) => ({ at: () => of(matter), on: day, input, reasons });
  return rulesOf(step, plain, {
    holds: [
      [DAY, 'the Code for a decision after it, where it is lighter', on(since, code)],
      [DAY, 'the repealed law for an act before its end, where it governs', on(since, air, BURNING)],
      [DAY, 'the air law on its last day', on(before, air)],
      [TEXT, 'the lighter Code (从旧兼从轻)', on(since, code)],
      [TEXT, 'the former text where the Code is no lighter', on(since, air, BURNING)],
      [
        TEXT,
        'an ordinance that stayed, with the text chosen',
        on(since, { ...local, legal: { text: 'former' } }, BURNING),
      ],
    ],
    fails: [
      [DAY, 'the air law the Code repealed', on(since, air)],
      [DAY, 'the Code before its first day', on(before, code)],
      [DAY, 'a law that is long gone', { input: { breached: ['环境噪声污染防治法第五十八条'] } }],
      [TEXT, 'the heavier former text', on(since, air)],
      [TEXT, 'the Code where it is no lighter', on(since, code, BURNING)],
      [TEXT, 'neither text named nor chosen', on(since, { ...local, legal: undefined }, BURNING)],
      [TEXT, 'the former text chosen over the named Code', on(since, { ...code, legal: { text: 'former' } })],
    ],
  });
}

/** The rules on fines, the same at every step that proposes a penalty. */
function fineRows({ step, plain }: Proposing): RuleRow[] {
  return rulesOf(step, plain, {
    holds: [
      [CAP, 'a regulation of the State Council has its own range'],
      [CAP, 'in business up to ten thousand yuan', { input: { ...cityRule, legal: { inBusiness: true } }, reasons }],
      [CAP, 'an office with confirmed caps', { input: cityRule, office: confirmedCaps, reasons }],
      ['one-act-one-fine', 'nobody fined it before'],
      [
        'one-act-one-fine',
        'fined before: a warning, with the earlier decision named',
        { input: { penalties: warned, legal: { finedBefore: true, earlierDecision: '和城罚〔2026〕1号' } } },
      ],
      [HIGHEST, 'the higher of two provisions', { input: { legal: { competing } } }],
    ],
    fails: [
      [CAP, 'one yuan above the cap of a city rule', { input: cityRule, reasons }],
      [
        'one-act-one-fine',
        'a second fine for the same act (art. 29)',
        { input: { legal: { finedBefore: true, earlierDecision: '和城罚〔2026〕1号' } } },
      ],
      [
        'one-act-one-fine',
        'an earlier decision nobody can find',
        { input: { penalties: warned, legal: { finedBefore: true } } },
      ],
      [
        HIGHEST,
        'the lower of two provisions',
        { input: { basis: ['天津市城市管理规定第四十四条'], legal: { competing, inBusiness: true } }, reasons },
      ],
    ],
  });
}

const entrusted = (inNameOf?: string) =>
  office({ powers: [{ matter: STALL, from: '2020-01-01', entrusted: true, ...(inNameOf ? { inNameOf } : {}) }] });

function nameRows(step: Tabled, at: Situation, more: Partial<Doing> = {}): RuleRow[] {
  const rule = 'papers-in-the-name-of-whose-power-it-is';
  return rulesOf(step, at, {
    holds: [
      [rule, 'our own power, our own name (art. 24)', more],
      [rule, 'entrusted, in the name of who entrusted it', { ...more, office: entrusted('和平区城市管理委员会') }],
    ],
    fails: [[rule, 'entrusted, and nobody’s name to write', { ...more, office: entrusted() }]],
  });
}

const lapsed = { on: '2026-03-19' };
const SIX = 'decision-has-its-six-contents-and-the-seal';
const REMEDIES = 'decision-tells-remedies-and-their-periods';

const decidingRows: readonly RuleRow[] = [
  ...rulesOf('make-decision', () => fileAt('defence'), {
    holds: [
      [DAY, 'the draft rests on the text that governs', { at: () => told(BURNING), on: '2026-08-25' }],
      [TEXT, 'the Code came and is no lighter', { at: () => told(BURNING), on: '2026-08-25' }],
      ['limitation-open', 'found in time', lapsed],
      [SIX, 'the six contents of art. 59', lapsed],
      [SIX, 'a manner of performance of its own', { ...lapsed, input: { performance: '三日内自行清除。' } }],
      [REMEDIES, 'remedies are told', lapsed],
    ],
    fails: [
      [DAY, 'the law of the draft was repealed before the decision', { at: () => told(BARBECUE), on: '2026-08-25' }],
      [TEXT, 'a lighter text came between draft and decision', { at: () => told(BARBECUE), on: '2026-08-25' }],
      [SIX, 'without the seal', { ...lapsed, input: { sealed: false } }],
      [SIX, 'blanks for the manner of performance', { ...lapsed, input: { performance: '  ' } }],
      [SIX, 'a basis of blanks', { at: () => fileAt('defence', { draft: { basis: [' '] } }), ...lapsed }],
      [REMEDIES, 'silent about remedies', { ...lapsed, input: { remedyTold: false } }],
    ],
  }),
  ...rulesOf('draft-decision', () => fileAt('defence'), {
    holds: [['no-decision-issued-yet', 'a draft is a draft until the decision']],
    fails: [],
  }),
];

const proposing: readonly Proposing[] = [
  {
    step: 'conclude-investigation',
    of: investigated,
    plain: () =>
      after(
        fileAt('investigating'),
        { step: 'order-correction' },
        { step: 'add-evidence' },
        { step: 'verify-evidence' },
      ),
  },
  { step: 'draft-decision', of: told, plain: () => fileAt('defence') },
  { step: 'renew-notice', of: spoken, plain: () => fileAt('rechecked') },
];

/** What chooses the basis of a penalty: SUB-03, SUB-08, SUB-09, SUB-10, SUB-14 and DEC-06 of law.md. */
export const legalBasisRows: readonly RuleRow[] = [
  ...proposing.flatMap((one) => [...textRows(one), ...fineRows(one)]),
  ...nameRows('order-correction', () => fileAt('investigating')),
  ...nameRows('approve-notice', () => fileAt('concluded')),
  ...nameRows('renew-notice', () => fileAt('rechecked')),
  ...nameRows('make-decision', () => fileAt('defence'), lapsed),
  ...nameRows('decide-no-penalty', () => fileAt('concluded')),
  ...nameRows(doingsOf(summary)('decide-on-the-spot'), () => ticketAfter('tell-and-hear')),
  ...decidingRows,
  ...rulesOf(doingsOf(summary)('confirm-eligible'), () => ticketAfter('open-on-the-spot'), {
    holds: [
      [DAY, 'a regulation in force'],
      ['one-act-one-fine', 'nobody fined it before'],
      ['one-act-one-fine', 'fined before, warned now', { input: { penalty: { kind: 'warning' }, finedBefore: true } }],
    ],
    fails: [
      [DAY, 'a law that is long gone', { input: { basis: ['环境噪声污染防治法第五十八条'] } }],
      ['one-act-one-fine', 'a second fine for the same act', { input: { finedBefore: true } }],
    ],
  }),
];
