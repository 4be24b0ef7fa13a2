import type { CivilDate } from '@anjuan/calendar';
import type { CaseFile } from '../../kernel/file.js';
import { blankFile } from '../../kernel/file.js';
import type { Office } from '../../kernel/office.js';
import { payment } from '../../payment/table.js';
import { summary } from '../../summary/table.js';
import { type Doing, after, doingsOf } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { shop } from '../party.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { blank, handOver } from '../walk.fixture.js';

/** The office as it was in 2020: the same people, whose certificates were issued before. */
export const officeThen: Office = office({
  staff: Object.fromEntries(
    Object.entries(office().staff).map(([id, member]) => [
      id,
      member.certificate ? { ...member, certificate: { ...member.certificate, issuedOn: '2018-01-01' } } : member,
    ]),
  ),
});

const spot = doingsOf(summary);
const cash = doingsOf(payment, 'payment/1');
const then = (doing: Doing, on: CivilDate, input: object = {}): Doing => ({
  ...doing,
  on,
  office: officeThen,
  input: { ...input },
});

/** Told on the street on a day that a fine of some yuan is proposed. */
const toldOn = (on: CivilDate, yuan: number, unit: boolean) => (): CaseFile =>
  after(
    blankFile('ticket-2020', summary.id),
    then(spot('open-on-the-spot'), on, { actOn: on, ...(unit ? { party: shop } : {}) }),
    then(spot('confirm-eligible'), on, { penalty: { kind: 'fine', amountFen: yuan * 100 } }),
    then(spot('show-certificates'), on),
    then(spot('tell-and-hear'), on),
  );

/** Decided and handed over on the spot. */
const ticket = (on: CivilDate, yuan: number) => (): CaseFile =>
  after(toldOn(on, yuan, false)(), then(spot('decide-on-the-spot'), on), then(spot('hand-over-ticket'), on));

const fine = (yuan: number) => ({ penalty: { kind: 'fine', amountFen: yuan * 100 } });
const OLD = '2020-06-05';
const LAST = '2021-07-14';
const FIRST = '2021-07-15';

const ticketAt = (on: CivilDate, yuan: number, unit = false) => ({
  at: toldOn(on, Math.min(yuan, unit ? 1_000 : 50), unit),
  on,
  office: officeThen,
  input: fine(yuan),
});
const cashAt = (on: CivilDate, yuan: number, ground = 'within-ceiling') => ({
  at: ticket(on, yuan),
  on,
  office: officeThen,
  input: { ground },
});

/** A case of June 2020, its notice served on a Friday: the three days were calendar days and ended on the Monday. */
export function noticed2020(): CaseFile {
  const acts: readonly Doing[] = [
    then({ step: 'register-lead' }, '2020-06-01', { actOn: '2020-06-01', discoveredOn: '2020-06-01' }),
    then({ step: 'assign-lead' }, '2020-06-01'),
    then({ step: 'record-scene' }, '2020-06-01'),
    then({ step: 'request-filing' }, '2020-06-02'),
    then({ step: 'approve-filing' }, '2020-06-02'),
    then({ step: 'order-correction' }, '2020-06-02', { dueOn: '2020-06-03' }),
    then({ step: 'add-evidence' }, '2020-06-02', { takenOn: '2020-06-02' }),
    then({ step: 'verify-evidence' }, '2020-06-03'),
    then({ step: 'conclude-investigation' }, '2020-06-03'),
    then({ step: 'approve-notice' }, '2020-06-04'),
    { ...handOver('prior-notice', OLD), office: officeThen },
    then({ step: 'open-statement-period' }, OLD),
  ];
  return after(blank, ...acts);
}

const request = (on: CivilDate) => ({ on, office: officeThen });

/** What the texts before 15 July 2021 allowed and asked: SUM-01, PAY-05 and HEA-02 of law.md 0.3. */
export const oldLawRows: readonly RuleRow[] = [
  ...rulesOf(spot('decide-on-the-spot'), toldOn(OLD, 50, false), {
    holds: [
      ['fine-within-ceiling', 'fifty yuan for a person in 2020', ticketAt(OLD, 50)],
      ['fine-within-ceiling', 'a thousand for a unit on the last day of the old text', ticketAt(LAST, 1_000, true)],
      [
        'fine-within-ceiling',
        'two hundred on the first day of the new text',
        { ...ticketAt(FIRST, 200), at: toldOn(FIRST, 200, false) },
      ],
      [
        'fine-within-ceiling',
        'three thousand for a unit on the first day of the new text',
        { ...ticketAt(FIRST, 3_000, true), at: toldOn(FIRST, 3_000, true) },
      ],
    ],
    fails: [
      ['fine-within-ceiling', 'fifty-one yuan in 2020', ticketAt(OLD, 51)],
      ['fine-within-ceiling', 'two hundred on the last day of the old text', ticketAt(LAST, 200)],
      ['fine-within-ceiling', 'a thousand and one for a unit in 2020', ticketAt(OLD, 1_001, true)],
    ],
  }),
  ...rulesOf(cash('settle-in-cash'), ticket(OLD, 20), {
    holds: [['cash-on-lawful-ground', 'twenty yuan in 2020', cashAt(OLD, 20)]],
    fails: [['cash-on-lawful-ground', 'twenty-one yuan in 2020', cashAt(OLD, 21)]],
  }),
  ...rulesOf('request-hearing', noticed2020, {
    holds: [['hearing-asked-in-time', 'the third calendar day in 2020', request('2020-06-08')]],
    fails: [['hearing-asked-in-time', 'the fourth day in 2020', request('2020-06-09')]],
  }),
  ...rulesOf('make-decision', noticed2020, {
    holds: [['decided-within-ninety-days', 'no law set ninety days in 2020', { on: '2020-12-01', office: officeThen }]],
    fails: [],
  }),
];
