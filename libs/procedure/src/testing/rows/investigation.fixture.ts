import type { CaseFile } from '../../kernel/file.js';
import { type Doing, after } from '../doing.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { certificatesShownRows, fieldOfficerRows, handlerRows } from './officers.fixture.js';

const open = () => fileAt('investigating');
const after_ =
  (...doings: Doing[]) =>
  (): CaseFile =>
    after(open(), ...doings);
const correction: Doing = { step: 'order-correction' };
const evidence: Doing = { step: 'add-evidence' };
const verified: Doing = { step: 'verify-evidence' };
const excluded: Doing = { step: 'exclude-evidence', by: 'unit-head' };
const ready = after_(correction, evidence, verified);
const unrecorded: Doing = { step: 'question-party', unrecorded: true };
const late = (kind: string): Doing => ({ step: 'add-recording', input: { seq: 6, kind } });
const suspendedHandler = () => fileAt('investigating', { handlers: ['li', 'zhao'] });

/** A case filed on a photo: the filing table asks for an item or a record, and there is no record. */
const onPhotoAlone = () =>
  after(fileAt('verifying'), { step: 'add-evidence' }, { step: 'request-filing' }, { step: 'approve-filing' });

/** Scenes, evidence, interviews and corrections: law.md N7–N9 and 2.3. */
export const investigationRows: readonly RuleRow[] = [
  ...fieldOfficerRows('record-scene', () => fileAt('verifying')),
  ...certificatesShownRows('record-scene', () => fileAt('verifying')),
  ...rulesOf('record-scene', open, {
    holds: [
      ['scene-record-signed-or-noted', 'the party signed the record (art. 55)'],
      [
        'scene-record-signed-or-noted',
        'a refusal is noted',
        { input: { partySigned: false, refusalNote: '当事人拒绝签字，见证人在场。' } },
      ],
      ['record-hours-in-order', 'a record ends after it begins'],
    ],
    fails: [
      ['scene-record-signed-or-noted', 'neither signed nor noted', { input: { partySigned: false } }],
      ['scene-record-signed-or-noted', 'blanks are no note', { input: { partySigned: false, refusalNote: '   ' } }],
      ['record-hours-in-order', 'a record that ends when it begins', { input: { from: '09:10', until: '09:10' } }],
      ['record-hours-in-order', 'a record that ends before it begins', { input: { from: '10:00', until: '09:59' } }],
    ],
  }),
  ...rulesOf('add-evidence', open, {
    holds: [
      ['certificates-valid-that-day', 'evidence taken by one certified officer', { input: { officers: ['li'] } }],
      ['no-auxiliary-as-officer', 'evidence taken by officers'],
      ['evidence-taken-by-now', 'evidence taken today'],
      ['copy-checked-against-original', 'a photo is no copy of a document'],
      [
        'copy-checked-against-original',
        'a copy marked as checked',
        { input: { kind: 'documentary', checkedAgainstOriginal: true } },
      ],
    ],
    fails: [
      [
        'certificates-valid-that-day',
        'evidence taken under an expired certificate',
        { input: { officers: ['expired'] } },
      ],
      [
        'certificates-valid-that-day',
        'evidence taken by a person without certificate',
        { input: { officers: ['uncertified'] } },
      ],
      ['no-auxiliary-as-officer', 'evidence taken by an auxiliary alone', { input: { officers: ['auxiliary'] } }],
      [
        'evidence-taken-by-now',
        'evidence cannot come from tomorrow',
        { on: '2026-03-05', input: { takenOn: '2026-03-06' } },
      ],
      ['copy-checked-against-original', 'a 书证 copy nobody compared', { input: { kind: 'documentary' } }],
    ],
  }),
  ...fieldOfficerRows('question-party', suspendedHandler),
  ...certificatesShownRows('question-party', open),
  ...rulesOf('question-party', open, {
    holds: [['questioned-one-by-one', 'questioned alone, read and signed']],
    fails: [
      ['questioned-one-by-one', 'two persons questioned together', { input: { alone: false } }],
      ['questioned-one-by-one', 'a record that was not signed', { input: { signed: false } }],
    ],
  }),
  ...handlerRows('verify-evidence', after_(evidence)),
  ...rulesOf('verify-evidence', after_(evidence), {
    holds: [
      ['actor-certified-that-day', 'a certified handler verifies'],
      ['verified-items-on-file', 'an item on file'],
    ],
    fails: [
      ['actor-certified-that-day', 'whoever has no certificate verifies nothing', { by: 'uncertified' }],
      ['verified-items-on-file', 'an item that is not on file', { input: { items: ['1', '2'] } }],
      [
        'verified-items-on-file',
        'an excluded item stays excluded',
        { at: after_(evidence, excluded), input: { items: ['1'] } },
      ],
    ],
  }),
  ...rulesOf('exclude-evidence', after_(evidence), {
    holds: [['excluded-item-on-file', 'unlawful evidence (非法手段) is excluded']],
    fails: [['excluded-item-on-file', 'nothing to exclude under that number', { input: { no: 2 } }]],
  }),
  ...fieldOfficerRows('order-correction', () => fileAt('verifying')),
  ...rulesOf('order-correction', open, {
    holds: [
      [
        'correction-term-not-past',
        'at once (立即) is a lawful term',
        { on: '2026-03-05', input: { dueOn: '2026-03-05' } },
      ],
    ],
    fails: [
      [
        'correction-term-not-past',
        'a term that was over yesterday',
        { on: '2026-03-05', input: { dueOn: '2026-03-04' } },
      ],
    ],
  }),
  ...fieldOfficerRows('reinspect', after_(correction)),
  ...certificatesShownRows('reinspect', after_(correction)),
  ...rulesOf('reinspect', after_(correction), {
    holds: [['correction-was-ordered', 'what was ordered is inspected again']],
    fails: [['correction-was-ordered', 'nothing was ordered yet', { at: open }]],
  }),
  ...rulesOf('suspend-investigation', open, {
    holds: [
      ['suspension-ground-stated', 'a ground the rule names needs no further words'],
      [
        'suspension-ground-stated',
        'another ground, described',
        { input: { ground: 'other', note: '等待规划部门出具认定意见。' } },
      ],
    ],
    fails: [
      ['suspension-ground-stated', 'another ground without a word', { input: { ground: 'other' } }],
      ['suspension-ground-stated', 'another ground in three words', { input: { ground: 'other', note: '有原因' } }],
    ],
  }),
  ...handlerRows('resume-investigation', () => fileAt('suspended')),
  ...rulesOf('terminate-investigation', open, {
    holds: [
      ['termination-reasoned', 'an end with its reasons'],
      ['every-stage-left-a-text-record', 'the scene was recorded before filing'],
    ],
    fails: [
      ['termination-reasoned', 'an end in two words', { input: { reasons: '查不清' } }],
      [
        'every-stage-left-a-text-record',
        'filed on a photo alone, nobody wrote down what was seen',
        { at: onPhotoAlone },
      ],
    ],
  }),
  ...handlerRows('conclude-investigation', ready),
  ...rulesOf('conclude-investigation', ready, {
    holds: [
      ['actor-certified-that-day', 'a certified handler concludes'],
      ['evidence-verified', 'one item, verified (查证属实)'],
      [
        'evidence-verified',
        'excluded items need no verification',
        { at: after_(correction, evidence, verified, evidence, { ...excluded, input: { no: 2 } }) },
      ],
      ['correction-ordered', 'correction was ordered'],
      ['penalty-kind-and-amount-named', 'a fine with its amount'],
      ['penalty-kind-and-amount-named', 'a warning has no amount', { input: { penalties: [{ kind: 'warning' }] } }],
      [
        'penalty-kind-and-amount-named',
        'confiscated things are named',
        { input: { penalties: [{ kind: 'confiscate-property', content: '烧烤炉一台' }] } },
      ],
      ['recording-reaches-grade-or-explained', 'every act reaches its grade'],
      [
        'recording-reaches-grade-or-explained',
        'a gap that was explained at once',
        { at: after_(correction, evidence, { ...unrecorded, gap: 'device' }, verified) },
      ],
      [
        'recording-reaches-grade-or-explained',
        'a clip handed in later',
        { at: after_(unrecorded, late('clip'), correction, evidence, verified) },
      ],
    ],
    fails: [
      [
        'actor-certified-that-day',
        'a handler whose certificate has been suspended since',
        {
          at: () =>
            after(
              fileAt('lead'),
              { step: 'assign-lead', on: '2026-02-27', input: { officers: ['li', 'suspended'] } },
              { step: 'record-scene', on: '2026-02-27' },
              { step: 'request-filing', on: '2026-02-27' },
              { step: 'approve-filing', on: '2026-02-27' },
            ),
          by: 'suspended',
          on: '2026-03-02',
        },
      ],
      ['evidence-verified', 'no evidence at all', { at: after_(correction) }],
      ['evidence-verified', 'one item was never verified', { at: after_(correction, evidence, verified, evidence) }],
      [
        'evidence-verified',
        'all that was verified has been excluded',
        { at: after_(correction, evidence, verified, excluded) },
      ],
      ['correction-ordered', 'a penalty without 责令改正 (art. 28)', { at: after_(evidence, verified) }],
      ['penalty-kind-and-amount-named', 'a fine without amount', { input: { penalties: [{ kind: 'fine' }] } }],
      [
        'penalty-kind-and-amount-named',
        'a fine of nothing',
        { input: { penalties: [{ kind: 'fine', amountFen: 0 }] } },
      ],
      [
        'penalty-kind-and-amount-named',
        'confiscated gain without amount',
        { input: { penalties: [{ kind: 'confiscate-gain' }] } },
      ],
      [
        'penalty-kind-and-amount-named',
        'confiscated things nobody can tell',
        { input: { penalties: [{ kind: 'confiscate-property' }] } },
      ],
      [
        'recording-reaches-grade-or-explained',
        'an interview without recording or reason',
        { at: after_(correction, evidence, unrecorded, verified) },
      ],
      [
        'recording-reaches-grade-or-explained',
        'one late photo does not make up for a clip',
        { at: after_(unrecorded, late('photo'), correction, evidence, verified) },
      ],
    ],
  }),
];
