import { type ConsequenceRow, arisingOf } from '../consequence-table.fixture.js';
import { contested, d, decidedThere, on, served, silentOrder, walkTo } from '../demolition.fixture.js';
import { after } from '../doing.fixture.js';

/** The building was corrected, and the seal on the site forgotten. */
const sealForgotten = () =>
  after(
    walkTo.stopped(),
    d('record-instruction', { input: { measures: ['seal-site'] } }),
    d('seal-site'),
    d('ask-planning-opinion'),
    d('record-planning-opinion', { input: { correctable: true } }),
    d('order-building-correction'),
    d('verify-building-correction'),
  );
const owed = () => after(walkTo.forced(), d('owe-demolition-back'));

/** D1 to D13: terms that run, work that is to be done, the wait for the remedies. */
const own: readonly ConsequenceRow[] = [
  ...arisingOf('stop-order-to-be-served', {
    arises: [['ordered to stop', walkTo.stopped]],
    absent: [
      ['served', () => served(walkTo.stopped(), 'stop-order', '2026-03-04')],
      ['nobody was ordered to stop', walkTo.ordered],
    ],
  }),
  ...arisingOf('site-to-be-unsealed', {
    arises: [['corrected, and still sealed', sealForgotten]],
    absent: [
      ['unsealed', () => after(sealForgotten(), d('unseal-site'))],
      ['corrected, and never sealed', () => walkTo.corrected()],
    ],
  }),
  ...arisingOf('term-of-building-correction-runs', {
    arises: [['ten days end on a Saturday', walkTo.correcting, { due: '2026-03-16' }]],
    absent: [['corrected', () => walkTo.corrected()]],
  }),
  ...arisingOf('ordered-term-of-removal-runs', {
    arises: [['ordered to remove it', walkTo.ordered, { due: '2026-04-10' }]],
    absent: [
      ['announced', walkTo.announced],
      ['removed', () => after(walkTo.ordered(), d('measure-self-demolition'))],
    ],
  }),
  ...arisingOf('announced-term-of-removal-runs', {
    arises: [['announced', walkTo.announced, { due: '2026-04-24' }]],
    absent: [['force was decided on', walkTo.decided]],
  }),
  ...arisingOf('ownerless-notice-runs', {
    arises: [['announced on 4 March', walkTo.ownerless, { due: '2026-03-16' }]],
    absent: [['approved', walkTo.approved]],
  }),
  ...arisingOf('demolition-waits-for-reconsideration', {
    arises: [
      ['sixty days end on a Sunday', walkTo.ordered, { due: '2026-05-25' }],
      ['a year where the order kept silent', silentOrder, { due: '2027-03-25' }],
    ],
    absent: [
      ['asked for', () => contested(walkTo.waiting())],
      ['nobody’s structure', walkTo.approved],
    ],
  }),
  ...arisingOf('demolition-waits-for-a-suit', {
    arises: [
      ['six months end in the Mid-Autumn days', walkTo.waiting, { due: '2026-09-28' }],
      ['a year where the order kept silent', silentOrder, { due: '2027-03-25' }],
    ],
    absent: [
      ['reconsideration is pending', () => contested(walkTo.waiting())],
      ['demolished', walkTo.executed],
    ],
  }),
  ...arisingOf('demolition-waits-after-reconsideration', {
    arises: [
      ['upheld: fifteen days end on a Saturday', () => decidedThere(walkTo.waiting(), 'upheld'), { due: '2026-07-27' }],
    ],
    absent: [
      ['pending', () => contested(walkTo.waiting())],
      ['withdrawn: the first periods count again', () => decidedThere(walkTo.waiting(), 'ended')],
    ],
  }),
  ...arisingOf('demolition-stands-still-for-a-remedy', {
    arises: [['reconsideration is pending', () => contested(walkTo.scheduled(), '2026-09-30')]],
    absent: [['nobody asked for one', walkTo.scheduled]],
  }),
  ...arisingOf('demolition-may-be-scheduled', {
    arises: [
      ['the day after the six months', walkTo.waiting, { on: '2026-09-29' }],
      ['nobody’s structure, approved', walkTo.approved],
    ],
    absent: [
      ['the last day of the six months', walkTo.waiting, { on: '2026-09-28' }],
      ['the government is silent', walkTo.decided, { on: '2026-09-29' }],
      ['the order was annulled', () => decidedThere(walkTo.waiting(), 'annulled'), { on: '2026-09-29' }],
    ],
  }),
];

/** What every track of force brings about; here seen on the demolition. */
const ofForce: readonly ConsequenceRow[] = [
  ...arisingOf('demolition-demand-runs', {
    arises: [['demanded', walkTo.demanded, { due: '2026-05-11' }]],
    absent: [['decided', walkTo.decided]],
  }),
  ...arisingOf('demolition-resumes-when-the-ground-is-gone', {
    arises: [['suspended', () => walkTo.suspended()]],
    absent: [['resumed', () => after(walkTo.suspended(), d('resume-demolition'))]],
  }),
  ...arisingOf('demolition-given-up-after-three-years', {
    arises: [['no means, no harm', () => walkTo.suspended(), { due: '2029-06-01' }]],
    absent: [['it endangers passers-by', () => walkTo.suspended({ harmless: false })]],
  }),
  ...arisingOf('demolition-no-longer-enforced', {
    arises: [['three years and a day', () => walkTo.suspended(), { on: '2029-06-02' }]],
    absent: [
      ['three years to the day', () => walkTo.suspended(), { on: '2029-06-01' }],
      ['given up before', () => after(walkTo.suspended(), on('give-up-demolition', '2029-06-02'))],
    ],
  }),
  ...arisingOf('demolition-resumes-after-a-broken-agreement', {
    arises: [['the day after the holiday’s first working day', walkTo.agreed, { on: '2026-06-23' }]],
    absent: [
      ['the party still has its day', walkTo.agreed, { on: '2026-06-22' }],
      ['resumed', () => after(walkTo.agreed(), on('resume-after-broken-agreement', '2026-06-23'))],
    ],
  }),
  ...arisingOf('demolition-owed-back', {
    arises: [
      ['entered by the head', owed],
      ['annulled after force was used', () => decidedThere(walkTo.forced(), 'annulled', '2026-11-02', '2026-10-22')],
    ],
    absent: [
      ['the order stands', walkTo.forced],
      ['upheld after force', () => decidedThere(walkTo.forced(), 'upheld', '2026-11-02', '2026-10-22')],
      ['annulled before force', () => decidedThere(walkTo.waiting(), 'annulled')],
      ['made good', () => after(owed(), d('make-demolition-good'))],
    ],
  }),
];

/** What follows by itself while a structure is to go: law.md 1.4 (d3). */
export const demolitionConsequenceRows: readonly ConsequenceRow[] = [...own, ...ofForce];
