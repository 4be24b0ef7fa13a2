import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import {
  confiscated,
  investigated,
  p,
  preservationApproved,
  preserved,
  siteSealed,
  TODAY,
} from '../holding.fixture.js';
import { FUMES } from '../office.fixture.js';
import { type RuleRow, type Tabled, rulesOf } from '../rule-table.fixture.js';
import { fileAt, ticketAfter } from '../walk.fixture.js';
import { certificatesShownRows, fieldOfficerRows } from './officers.fixture.js';
import { openTrackRows } from './shared.fixture.js';

const requested = () => after(fileAt('investigating'), p('request-preservation'));
const suspended = (file: CaseFile) => after(file, { step: 'suspend-investigation' });
const tested = () => after(preserved(), { step: 'entrust-test' });
const vectorC = () =>
  after(
    investigated(),
    p('request-preservation'),
    p('approve-preservation'),
    p('register-preserved', { on: '2026-02-12' }),
  );
const lapsed = () => after(preserved(), p('lapse-preservation', { on: '2026-03-13' }));

/** Registered today: the seven working days end on 12 March. */
const last = { on: '2026-03-12' };
const over = { on: '2026-03-13' };

/** Disposals of evidence that is still held: barred once the measure is over by itself. */
const runningRows = (step: Tabled, at: () => CaseFile): RuleRow[] => [
  ...openTrackRows(step, at),
  ...rulesOf(step, at, {
    holds: [['preservation-not-over', 'the seventh working day', last]],
    fails: [['preservation-not-over', 'the day after it has ended by itself', over]],
  }),
];

/** Preservation of evidence: d1 of law.md 1.4. */
export const preservationRows: readonly RuleRow[] = [
  ...rulesOf(p('request-preservation'), () => fileAt('investigating'), {
    holds: [
      ['evidence-being-collected', 'during the investigation'],
      ['evidence-being-collected', 'while a lead is checked', { at: () => fileAt('verifying') }],
      ['ground-of-preservation-stated', 'the things are about to be moved away'],
    ],
    fails: [
      ['evidence-being-collected', 'the investigation is concluded', { at: () => fileAt('concluded') }],
      ['evidence-being-collected', 'a ticket on the spot', { at: () => ticketAfter('confirm-eligible') }],
      ['ground-of-preservation-stated', 'a ground in three words', { input: { why: '怕丢失' } }],
    ],
  }),
  ...openTrackRows(p('approve-preservation'), requested),
  ...rulesOf(p('approve-preservation'), requested, {
    holds: [['evidence-being-collected', 'still under investigation']],
    fails: [['evidence-being-collected', 'suspended meanwhile', { at: () => suspended(requested()) }]],
  }),
  ...openTrackRows(p('refuse-preservation'), requested),
  ...openTrackRows(p('register-preserved'), preservationApproved),
  ...fieldOfficerRows(p('register-preserved'), preservationApproved),
  ...certificatesShownRows(p('register-preserved'), preservationApproved),
  ...rulesOf(p('register-preserved'), preservationApproved, {
    holds: [
      ['evidence-being-collected', 'still collected'],
      ['preservation-approved-before', 'approved on 11 February', { on: '2026-02-11' }],
      ['list-signed-or-refusal-filmed', 'both sides signed'],
      [
        'list-signed-or-refusal-filmed',
        'the refusal is noted and filmed',
        { input: { partySigned: false, refusalNote: '当事人拒绝签名。', refusalVideo: ['b'.repeat(64)] } },
      ],
    ],
    fails: [
      ['evidence-being-collected', 'suspended after the approval', { at: () => suspended(preservationApproved()) }],
      ['preservation-approved-before', 'registered the day before: no 补办', { on: '2026-02-10' }],
      ['list-signed-or-refusal-filmed', 'neither signed nor noted', { input: { partySigned: false } }],
      [
        'list-signed-or-refusal-filmed',
        'noted, and not filmed',
        { input: { partySigned: false, refusalNote: '当事人拒绝签名。' } },
      ],
      [
        'list-signed-or-refusal-filmed',
        'filmed, and not noted',
        { input: { partySigned: false, refusalVideo: ['b'.repeat(64)] } },
      ],
    ],
  }),
  ...openTrackRows(p('copy-and-return'), preserved),
  ...fieldOfficerRows(p('copy-and-return'), preserved),
  ...runningRows(p('send-preserved-for-testing'), tested),
  ...rulesOf(p('send-preserved-for-testing'), tested, {
    holds: [
      ['test-entrusted-on-file', 'the test was entrusted'],
      [
        'preservation-not-over',
        'no rule of the environment ends it by itself',
        { at: () => after(preserved(FUMES), { step: 'entrust-test' }), on: '2026-03-20' },
      ],
    ],
    fails: [['test-entrusted-on-file', 'nobody was asked to test', { at: preserved }]],
  }),
  ...runningRows(p('convert-to-sealing'), siteSealed),
  ...rulesOf(p('convert-to-sealing'), siteSealed, {
    holds: [['sealing-in-force-for-the-things', 'the site is sealed']],
    fails: [
      ['sealing-in-force-for-the-things', 'nothing is sealed', { at: preserved }],
      ['sealing-in-force-for-the-things', 'another track is no sealing', { input: { sealing: 'preservation/1' } }],
    ],
  }),
  ...runningRows(p('confiscate-preserved'), () => confiscated(preserved(), TODAY)),
  ...rulesOf(p('confiscate-preserved'), () => confiscated(preserved(), TODAY), {
    holds: [['confiscation-decided', 'the decision takes the things']],
    fails: [['confiscation-decided', 'nothing is decided yet', { at: preserved }]],
  }),
  ...openTrackRows(p('release-preserved'), preserved),
  ...fieldOfficerRows(p('release-preserved'), preserved),
  ...rulesOf(p('lapse-preservation'), preserved, {
    holds: [
      ['preservation-over-without-disposal', 'the eighth working day', over],
      ['preservation-over-without-disposal', 'vector C: over on 1 March', { at: vectorC, on: '2026-03-01' }],
    ],
    fails: [
      ['preservation-over-without-disposal', 'the seventh working day', last],
      [
        'preservation-over-without-disposal',
        'vector C: 14 and 28 February are working Saturdays',
        { at: vectorC, on: '2026-02-28' },
      ],
      [
        'preservation-over-without-disposal',
        'only Order 55 lets it end by itself',
        { at: () => preserved(FUMES), on: '2026-03-20' },
      ],
    ],
  }),
  ...openTrackRows(p('tell-keeper'), lapsed),
];
