import { addMonths } from '@anjuan/calendar';
import { blankCertificate, certificateRecorded, certificateValid, onCertificate } from '../administration.fixture.js';
import { FIRST_DAY, after } from '../doing.fixture.js';
import { office } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { confirmingRows, objectionRows } from './objections.fixture.js';

const c = onCertificate;
const END = addMonths(FIRST_DAY, 36);
const suspended = () => certificateValid(c('suspend-certificate'));
const expired = () => certificateValid(c('expire-certificate', { on: '2029-03-03' }));

/** Somebody else got the number while this file waited. */
const numberGone = () => {
  const { staff } = office();
  const { li } = staff;
  if (!li?.certificate) throw new Error('li is an officer');
  return office({ staff: { ...staff, li: { ...li, certificate: { ...li.certificate, number: '120101-100' } } } });
};

/** The officer's present certificate rests: it was withdrawn by another file. */
const withdrawnElsewhere = () => {
  const { staff } = office();
  const member = staff['uncertified'];
  if (!member) throw new Error('nobody is uncertified');
  const certificate = {
    number: '120101-100',
    issuedOn: '2026-02-02',
    validTo: END,
    spans: [{ status: 'withdrawn' as const, from: FIRST_DAY }],
  };
  return office({ staff: { ...staff, uncertified: { ...member, certificate } } });
};
const holdsElsewhere = () => {
  const whole = withdrawnElsewhere();
  const member = whole.staff['uncertified'];
  if (!member?.certificate) throw new Error('nobody is uncertified');
  return office({
    staff: { ...whole.staff, uncertified: { ...member, certificate: { ...member.certificate, spans: [] } } },
  });
};

const dated = (step: string, at: () => ReturnType<typeof certificateValid>): RuleRow[] =>
  rulesOf(c(step), at, {
    holds: [['change-of-certificate-dated', 'from today']],
    fails: [
      ['change-of-certificate-dated', 'from tomorrow', { input: { from: '2026-03-03' } }],
      ['change-of-certificate-dated', 'before it was issued', { input: { from: '2026-02-01' } }],
    ],
  });

const recordingRows: readonly RuleRow[] = [
  ...rulesOf(c('record-certificate'), blankCertificate, {
    holds: [
      ['certificate-of-a-member-of-the-office', 'a new officer'],
      ['certificate-number-once', 'a new number'],
      [
        'certificate-number-once',
        'the one the officer came with, from now on kept by a file',
        { input: { person: 'li', number: '120101-001' } },
      ],
      ['certificate-days-in-order', 'issued a month ago'],
    ],
    fails: [
      ['certificate-of-a-member-of-the-office', 'a stranger', { input: { person: 'nobody' } }],
      ['certificate-of-a-member-of-the-office', 'an auxiliary (辅助人员)', { input: { person: 'auxiliary' } }],
      ['certificate-number-once', 'the number of a colleague', { input: { number: '120101-001' } }],
      ['certificate-days-in-order', 'issued tomorrow', { input: { issuedOn: '2026-03-03' } }],
      ['certificate-days-in-order', 'over before it began', { input: { validTo: '2026-01-01' } }],
    ],
  }),
  ...confirmingRows(c('confirm-certificate'), c, certificateRecorded),
  ...rulesOf(c('confirm-certificate'), certificateRecorded, {
    holds: [['certificate-number-once', 'nobody took it meanwhile']],
    fails: [['certificate-number-once', 'a colleague got it meanwhile', { office: numberGone() }]],
  }),
];

const changingRows: readonly RuleRow[] = [
  ...['suspend-certificate', 'cancel-certificate', 'revoke-certificate', 'renew-certificate'].flatMap((step) =>
    dated(step, certificateValid),
  ),
  ...dated('ask-restoration', suspended),
  ...rulesOf(c('ask-restoration'), suspended, {
    holds: [
      ['certificate-rests', 'it is suspended'],
      [
        'certificate-rests',
        'it was withdrawn after a failed test',
        { at: () => certificateValid(), office: withdrawnElsewhere() },
      ],
    ],
    fails: [['certificate-rests', 'it holds', { at: () => certificateValid(), office: holdsElsewhere() }]],
  }),
  ...rulesOf(c('renew-certificate'), () => certificateValid(), {
    holds: [
      ['renewed-beyond-its-term', 'six years'],
      [
        'renewed-beyond-its-term',
        'after it expired',
        { at: expired, on: '2029-03-20', input: { from: '2029-03-20', validTo: '2032-03-20' } },
      ],
    ],
    fails: [['renewed-beyond-its-term', 'no longer than before', { input: { validTo: END } }]],
  }),
  ...confirmingRows(c('confirm-certificate-change'), c, (by) =>
    certificateValid(c('renew-certificate', by ? { by } : {})),
  ),
  ...rulesOf(c('expire-certificate'), () => certificateValid(), {
    holds: [['certificate-term-run-out', 'the day after its last one', { on: '2029-03-03' }]],
    fails: [['certificate-term-run-out', 'on its last day', { on: END }]],
  }),
];

/** HSE-122 to HSE-128: certificates with their history. */
export const certificateRows: readonly RuleRow[] = [
  ...recordingRows,
  ...changingRows,
  ...objectionRows(c, certificateRecorded),
  ...rulesOf(c('confirm-certificate-change'), () => after(suspended(), c('ask-restoration')), {
    holds: [['objections-answered', 'it was given back']],
    fails: [],
  }),
];
