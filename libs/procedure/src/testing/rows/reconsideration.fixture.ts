import type { CaseFile } from '../../kernel/file.js';
import { publication } from '../../publication/table.js';
import { after, doingsOf } from '../doing.fixture.js';
import { copied, performing, r, reconsidered, replied, ticket } from '../remedies.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { pay, publishDecision } from '../walk.fixture.js';

const filed = () => after(ticket(), r('receive-application', { on: '2026-03-04' }));
const annulled = { outcome: 'annulled' };
const checked = { accountability: '经核查，承办人存在取证不规范问题。' };
const published = () => publishDecision(performing(), '2026-03-26');
const paid = () => pay(performing(), '2026-03-26');
const stopped = () => after(copied(), r('stop-enforcement'));
const lettered = () => after(reconsidered(), r('receive-opinion-letter'));

/** What a paper that ends a remedy must say, the same for the authority and for the court. */
export function outcomeRows(step: Tabled, at: () => CaseFile, mediated: object): RuleRow[] {
  return rulesOf(step, at, {
    holds: [
      ['days-in-order-and-not-ahead', 'received today'],
      ['new-fine-named-where-altered', 'nothing was altered'],
      ['new-fine-named-where-altered', 'altered to a lower fine', { input: { outcome: 'altered', fineFen: 100_000 } }],
      ['new-fine-not-higher', 'as high as before', { input: { outcome: 'altered', fineFen: 200_000 } }],
      ['redo-goes-with-annulment', 'annulled and sent back', { input: { outcome: 'annulled', redo: true } }],
      ['within-what-may-be-mediated', 'no mediation'],
      [
        'within-what-may-be-mediated',
        'about the amount',
        { input: { outcome: 'mediated', about: 'discretion', ...mediated } },
      ],
    ],
    fails: [
      ['days-in-order-and-not-ahead', 'received tomorrow', { input: { receivedOn: '2027-01-04' } }],
      ['new-fine-named-where-altered', 'altered, and nobody knows to what', { input: { outcome: 'altered' } }],
      [
        'new-fine-named-where-altered',
        'annulled in part, and nobody knows what stands',
        { input: { outcome: 'partly-annulled' } },
      ],
      ['new-fine-not-higher', 'a fen more than before', { input: { outcome: 'altered', fineFen: 200_001 } }],
      ['redo-goes-with-annulment', 'dismissed, and yet sent back', { input: { outcome: 'dismissed', redo: true } }],
      [
        'within-what-may-be-mediated',
        'about whether there was a breach',
        { input: { outcome: 'mediated', about: 'other', ...mediated } },
      ],
    ],
  });
}

/** What must be done before the feedback on a lost or won remedy is done; the situations end at the step. */
export function finishingRows(
  step: Tabled,
  ended: (outcome: Readonly<Record<string, unknown>>, file?: CaseFile) => CaseFile,
): RuleRow[] {
  const lostTo = (file?: CaseFile) => () => ended(annulled, file);
  const down = { on: '2026-07-20' };
  return rulesOf(step, () => ended({}), {
    holds: [
      ['overturned-publication-withdrawn', 'nothing was published'],
      ['overturned-publication-withdrawn', 'what was upheld stays public', { at: () => ended({}, published()) }],
      [
        'overturned-publication-withdrawn',
        'taken down',
        {
          at: () => after(ended(annulled, published()), doingsOf(publication, 'publication/1')('withdraw-publication')),
          input: checked,
        },
      ],
      ['what-was-paid-too-much-refunded', 'nothing was paid'],
      [
        'what-was-paid-too-much-refunded',
        'the whole fine goes back',
        { at: lostTo(paid()), input: { ...checked, refundVoucher: '退付0001' } },
      ],
      [
        'what-was-paid-too-much-refunded',
        'the difference goes back',
        {
          at: () => ended({ outcome: 'altered', fineFen: 50_000 }, paid()),
          input: { refundFen: 150_000, refundVoucher: '退付0001' },
        },
      ],
      ['told-to-redo-and-reopened', 'nobody told us to'],
      [
        'told-to-redo-and-reopened',
        'a new file is named',
        {
          at: () => ended({ ...annulled, redo: true }),
          input: { ...checked, reopenedAs: '津和小白楼罚立〔2026〕30号' },
        },
      ],
      ['accountability-checked-after-a-loss', 'won'],
      ['accountability-checked-after-a-loss', 'lost, and checked', { at: lostTo(), input: checked }],
    ],
    fails: [
      [
        'overturned-publication-withdrawn',
        'an annulled decision is still public',
        { at: lostTo(published()), input: checked, ...down },
      ],
      [
        'what-was-paid-too-much-refunded',
        'the fine was paid and kept',
        { at: lostTo(paid()), input: { refundFen: 0 } },
      ],
      ['what-was-paid-too-much-refunded', 'no voucher', { at: lostTo(paid()), input: checked }],
      ['told-to-redo-and-reopened', 'sent back and forgotten', { at: () => ended({ ...annulled, redo: true }) }],
      ['told-to-redo-and-reopened', 'ordered to perform', { at: () => ended({ outcome: 'perform' }) }],
      ['accountability-checked-after-a-loss', 'lost, and nobody asked', { at: lostTo() }],
      ['accountability-checked-after-a-loss', 'void', { at: () => ended({ outcome: 'void' }) }],
    ],
  });
}

/** Enforcement stops on a ground and goes on again, the same on both roads. */
export function stayRows(stop: Tabled, resume: Tabled, at: () => CaseFile, stayed: () => CaseFile): RuleRow[] {
  return [
    ...rulesOf(stop, at, {
      holds: [['enforcement-not-stopped-yet', 'it goes on']],
      fails: [['enforcement-not-stopped-yet', 'it is stopped', { at: stayed }]],
    }),
    ...rulesOf(resume, stayed, {
      holds: [['enforcement-was-stopped', 'it is stopped']],
      fails: [['enforcement-was-stopped', 'nobody stopped it', { at }]],
    }),
  ];
}

/** Reconsideration: R1–R7 of law.md 1.9. */
export const reconsiderationRows: readonly RuleRow[] = [
  ...rulesOf(r('receive-application'), ticket, {
    holds: [
      ['application-through-us-on-the-spot-only', 'against a ticket (art. 32)'],
      ['days-in-order-and-not-ahead', 'received today'],
      ['applied-within-the-period', 'on the sixtieth day', { on: '2026-05-06' }],
    ],
    fails: [
      ['application-through-us-on-the-spot-only', 'against an ordinary decision', { at: performing, on: '2026-04-01' }],
      ['days-in-order-and-not-ahead', 'received tomorrow', { input: { receivedOn: '2026-03-03' } }],
      ['applied-within-the-period', 'after sixty days', { on: '2026-05-07' }],
    ],
  }),
  ...rulesOf(r('forward-application'), filed, {
    holds: [['forwarded-within-five-working-days', 'on the fifth', { on: '2026-03-11' }]],
    fails: [['forwarded-within-five-working-days', 'on the sixth', { on: '2026-03-12' }]],
  }),
  ...rulesOf(r('change-own-decision'), filed, {
    holds: [
      ['new-fine-named-where-altered', 'taken back as a whole'],
      ['new-fine-not-higher', 'lowered', { input: { outcome: 'altered', fineFen: 2_000 } }],
    ],
    fails: [
      ['new-fine-named-where-altered', 'altered, and nobody knows to what', { input: { outcome: 'altered' } }],
      ['new-fine-not-higher', 'raised', { input: { outcome: 'altered', fineFen: 5_001 } }],
    ],
  }),
  ...rulesOf(r('receive-copy'), performing, {
    holds: [
      [
        'days-in-order-and-not-ahead',
        'accepted before it came',
        { on: '2026-04-01', input: { acceptedOn: '2026-03-30' } },
      ],
      ['applied-within-the-period', 'on the last day, which a Sunday put off', { on: '2026-05-25' }],
    ],
    fails: [
      [
        'days-in-order-and-not-ahead',
        'came before it was accepted',
        { on: '2026-04-02', input: { receivedOn: '2026-04-01' } },
      ],
      ['applied-within-the-period', 'a day late', { on: '2026-05-26' }],
    ],
  }),
  ...rulesOf(r('submit-reply'), copied, {
    holds: [
      ['evidence-from-before-the-decision', 'what the decision rested on'],
      ['replied-within-its-working-days', 'on the tenth working day', { on: '2026-04-16' }],
      [
        'replied-within-its-working-days',
        'on the fifth, simplified',
        { at: () => copied(performing(), { form: 'simplified' }), on: '2026-04-09' },
      ],
    ],
    fails: [
      ['evidence-from-before-the-decision', 'collected meanwhile (art. 46)', { input: { evidenceFromBefore: false } }],
      ['replied-within-its-working-days', 'on the eleventh', { on: '2026-04-17' }],
      [
        'replied-within-its-working-days',
        'on the sixth, simplified',
        { at: () => copied(performing(), { form: 'simplified' }), on: '2026-04-10' },
      ],
    ],
  }),
  ...rulesOf(r('attend-authority-hearing'), replied, {
    holds: [
      ['head-attends-hearing-or-explains', 'the head came'],
      [
        'head-attends-hearing-or-explains',
        'staff came, and the head said why not',
        { input: { headAttended: false, why: '参加防汛值守。' } },
      ],
      ['days-in-order-and-not-ahead', 'held today'],
    ],
    fails: [
      ['head-attends-hearing-or-explains', 'neither (art. 51)', { input: { headAttended: false } }],
      ['days-in-order-and-not-ahead', 'held tomorrow', { input: { heldOn: '2026-04-13' } }],
    ],
  }),
  ...rulesOf(r('start-mediation'), replied, {
    holds: [['within-what-may-be-mediated', 'about the amount']],
    fails: [['within-what-may-be-mediated', 'about the facts', { input: { about: 'other' } }]],
  }),
  ...stayRows(r('stop-enforcement'), r('resume-enforcement'), copied, stopped),
  ...outcomeRows(r('receive-decision', { on: '2026-05-11' }), replied, {}),
  ...rulesOf(r('receive-opinion-letter'), reconsidered, {
    holds: [['days-in-order-and-not-ahead', 'came today']],
    fails: [['days-in-order-and-not-ahead', 'comes tomorrow', { input: { receivedOn: '2026-05-12' } }]],
  }),
  ...rulesOf(r('report-on-opinion-letter'), lettered, {
    holds: [['letter-answered-within-sixty-days', 'on the sixtieth day', { on: '2026-07-10' }]],
    fails: [['letter-answered-within-sixty-days', 'on the sixty-first', { on: '2026-07-11' }]],
  }),
  ...finishingRows(r('finish-feedback'), reconsidered),
];
