import type { CaseFile } from '../../kernel/file.js';
import { type Doing, after } from '../doing.fixture.js';
import { preserved } from '../holding.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';

const open = () => fileAt('investigating');
const DAY = '2026-03-04';
const photo = 'c'.repeat(64);
const camera = {
  device: '南京路路口3号球机',
  lawfullySetUp: true,
  legallyReviewed: true,
  technicallyReviewed: true,
  locationPublished: true,
  recordReviewedBy: 'li',
  partyToldOn: DAY,
};
const filmed = (changes: object = {}) => ({ input: { source: 'fixed-camera', camera: { ...camera, ...changes } } });
const object = (taking?: object) => ({
  input: { kind: 'physical', source: 'object-taken', ...(taking ? { taking } : {}) },
});
const entrusted =
  (...more: Doing[]) =>
  () =>
    after(open(), { step: 'entrust-test' }, ...more);
const result: Doing = { step: 'record-test-result', on: '2026-03-10' };
const electronic: Doing = { step: 'add-evidence', input: { kind: 'electronic' } };
/** Evidence found between two days on which the decision may be dated. */
const foundLate = (): CaseFile =>
  after(fileAt('defence'), { step: 'add-evidence', on: '2026-03-25' }, { step: 'verify-evidence' });

/** How evidence is obtained: EVI-05 to EVI-09 of law.md 2.3. */
export const evidenceRows: readonly RuleRow[] = [
  ...rulesOf('add-evidence', open, {
    holds: [
      ['object-taken-in-presence', 'a photo is no object'],
      [
        'object-taken-in-presence',
        'the party was there and got the list',
        object({ partyPresent: true, listHandedOver: true }),
      ],
      [
        'object-taken-in-presence',
        'a witness where the party was absent',
        object({ partyPresent: false, listHandedOver: false, witness: '某居委会工作人员' }),
      ],
      [
        'object-taken-in-presence',
        'filmed where the party was absent',
        object({ partyPresent: false, listHandedOver: false, video: [photo] }),
      ],
      ['camera-lawful-reviewed-and-published', 'reviewed twice and published', filmed()],
      ['camera-record-reviewed-before-use', 'reviewed by an officer', filmed()],
      ['party-told-of-camera-record', 'told the same day', filmed()],
      [
        'test-result-on-file',
        'the result came',
        { at: entrusted(result), on: '2026-03-10', input: { source: 'test', test: 1 } },
      ],
    ],
    fails: [
      ['object-taken-in-presence', 'nothing is said about the taking', object()],
      ['object-taken-in-presence', 'present, and no list', object({ partyPresent: true, listHandedOver: false })],
      ['object-taken-in-presence', 'a list left to nobody', object({ partyPresent: false, listHandedOver: true })],
      [
        'camera-lawful-reviewed-and-published',
        'nothing is said about the camera',
        { input: { source: 'fixed-camera' } },
      ],
      ['camera-lawful-reviewed-and-published', 'set up without leave', filmed({ lawfullySetUp: false })],
      ['camera-lawful-reviewed-and-published', 'no legal review', filmed({ legallyReviewed: false })],
      ['camera-lawful-reviewed-and-published', 'no technical review', filmed({ technicallyReviewed: false })],
      ['camera-lawful-reviewed-and-published', 'a hidden camera', filmed({ locationPublished: false })],
      ['camera-record-reviewed-before-use', 'nobody looked at it', filmed({ recordReviewedBy: undefined })],
      ['camera-record-reviewed-before-use', 'an auxiliary looked at it', filmed({ recordReviewedBy: 'auxiliary' })],
      ['party-told-of-camera-record', 'the party knows nothing', filmed({ partyToldOn: undefined })],
      ['party-told-of-camera-record', 'told before it was filmed', filmed({ partyToldOn: '2026-03-03' })],
      ['test-result-on-file', 'the result is still out', { at: entrusted(), input: { source: 'test', test: 1 } }],
      ['test-result-on-file', 'no test is named', { input: { source: 'test' } }],
    ],
  }),
  ...rulesOf('entrust-test', open, {
    holds: [
      ['testing-body-qualified', 'its certificate is named'],
      ['test-has-a-term-ahead', 'ten days'],
      ['test-has-a-term-ahead', 'the same day', { input: { dueOn: DAY } }],
      ['held-things-named-by-their-track', 'nothing is held'],
      ['held-things-named-by-their-track', 'a preserved thing', { at: preserved, input: { held: 'preservation/1' } }],
    ],
    fails: [
      ['testing-body-qualified', 'not qualified', { input: { qualified: false } }],
      ['testing-body-qualified', 'no certificate named', { input: { qualification: undefined } }],
      ['test-has-a-term-ahead', 'over before it begins', { input: { dueOn: '2026-03-03' } }],
      ['held-things-named-by-their-track', 'no such measure', { input: { held: 'sealing/1' } }],
    ],
  }),
  ...rulesOf('record-test-result', entrusted(), {
    holds: [
      ['test-entrusted-on-file', 'the test was entrusted before'],
      ['result-outstanding-and-dated', 'the result came today'],
      ['result-told-to-the-party', 'told today'],
    ],
    fails: [
      ['test-entrusted-on-file', 'no such test', { input: { test: 2 } }],
      ['result-outstanding-and-dated', 'a second result', { at: entrusted(result) }],
      ['result-outstanding-and-dated', 'older than the test', { input: { resultOn: '2026-03-03' } }],
      ['result-told-to-the-party', 'not told', { input: { partyToldOn: undefined } }],
      ['result-told-to-the-party', 'told before it came', { on: '2026-03-10', input: { partyToldOn: '2026-03-09' } }],
    ],
  }),
  ...rulesOf('record-intake', () => after(open(), electronic), {
    holds: [['intake-outstanding', 'electronic data without device and time']],
    fails: [
      ['intake-outstanding', 'a photo is not electronic data', { at: () => after(open(), { step: 'add-evidence' }) }],
      ['intake-outstanding', 'complete already', { at: () => after(open(), electronic, { step: 'record-intake' }) }],
    ],
  }),
  ...rulesOf('make-decision', foundLate, {
    holds: [['evidence-taken-before-the-decision', 'found on the day of the decision', { on: '2026-03-25' }]],
    fails: [['evidence-taken-before-the-decision', 'the decision is dated before it', { on: '2026-03-24' }]],
  }),
];
