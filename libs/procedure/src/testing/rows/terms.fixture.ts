import type { CaseFile } from '../../kernel/file.js';
import { after } from '../doing.fixture.js';
import { FUMES, FUNERAL } from '../office.fixture.js';
import { type RuleRow, rulesOf } from '../rule-table.fixture.js';
import { fileAt } from '../walk.fixture.js';
import { handlerRows } from './officers.fixture.js';

const ofMatter = (stage: string, matter?: string) => () => fileAt(stage, matter ? { lead: { matter } } : {});
const investigating = (matter?: string) => ofMatter('investigating', matter);
const extended = (matter?: string) => (): CaseFile =>
  after(investigating(matter)(), { step: 'extend-decision-period', on: '2026-05-20' });
const twice = (): CaseFile => after(extended()(), { step: 'extend-decision-together', on: '2026-06-20' });
const checkedLonger = (): CaseFile => after(fileAt('lead'), { step: 'extend-verification', on: '2026-03-20' });
const called = (): CaseFile => after(fileAt('in-review'), { step: 'call-for-review-papers', on: '2026-03-20' });
const lead = { at: ofMatter('lead') };

/** Terms of the agency, longer and with days left out: CLU-01, DEC-04, DEC-05 of law.md. */
export const termRows: readonly RuleRow[] = [
  ...rulesOf('extend-verification', lead.at, {
    holds: [
      ['verification-extendable-once', 'the head extends the check of a lead'],
      ['verification-extendable-once', 'an environmental case has its own extension', { at: ofMatter('lead', FUMES) }],
      ['verification-extension-within-the-days-of-the-field', 'ten working days', { input: { days: 10 } }],
      [
        'verification-extension-within-the-days-of-the-field',
        'fifteen days in the environmental field',
        { at: ofMatter('lead', FUMES), input: { days: 15 } },
      ],
      ['verification-extended-before-it-ends', 'on the fifteenth working day', { on: '2026-03-23' }],
    ],
    fails: [
      ['verification-extendable-once', 'a second extension', { at: checkedLonger, input: { days: 5 } }],
      [
        'verification-extendable-once',
        'a field whose rule knows no extension',
        { at: ofMatter('lead', FUNERAL), input: { days: 5 } },
      ],
      ['verification-extension-within-the-days-of-the-field', 'eleven working days', { input: { days: 11 } }],
      [
        'verification-extension-within-the-days-of-the-field',
        'sixteen days in the environmental field',
        { at: ofMatter('lead', FUMES), input: { days: 16 } },
      ],
      ['verification-extended-before-it-ends', 'the day after the fifteenth', { on: '2026-03-24' }],
      [
        'verification-extended-before-it-ends',
        'the sixteenth day in the environmental field',
        { at: ofMatter('lead', FUMES), on: '2026-03-18' },
      ],
    ],
  }),
  ...rulesOf('extend-decision-period', investigating(), {
    holds: [
      ['extension-known-to-the-field', 'city management (art. 29 of Order 55)'],
      ['extended-once-by-the-head', 'the first extension'],
      ['extension-within-what-the-head-may-add', 'thirty days', { input: { days: 30 } }],
      ['extended-before-the-term-ends', 'on the ninetieth day', { on: '2026-06-02' }],
    ],
    fails: [
      [
        'extension-known-to-the-field',
        'a field of which no rule allows it',
        { at: investigating(FUNERAL), input: { days: 30 } },
      ],
      ['extended-once-by-the-head', 'a second time by the head alone', { at: extended() }],
      ['extension-within-what-the-head-may-add', 'thirty-one days', { input: { days: 31 } }],
      ['extended-before-the-term-ends', 'the ninety-first day', { on: '2026-06-03' }],
    ],
  }),
  ...rulesOf('extend-decision-together', extended(), {
    holds: [
      ['extension-known-to-the-field', 'city management'],
      ['extended-by-the-head-first-and-together-once', 'after the extension of the head'],
      ['extension-within-what-the-heads-may-add', 'sixty days in city management', { input: { days: 60 } }],
      [
        'extension-within-what-the-heads-may-add',
        'thirty days in the environmental field: a hundred and fifty in all',
        { at: extended(FUMES), input: { days: 30 } },
      ],
      ['extended-before-the-term-ends', 'on the last day of the first extension', { on: '2026-07-02' }],
      ['extension-deliberated-by-the-heads', 'three heads, the one who approves among them'],
    ],
    fails: [
      [
        'extension-known-to-the-field',
        'a field of which no rule allows it',
        { at: investigating(FUNERAL), input: { days: 1 } },
      ],
      ['extended-by-the-head-first-and-together-once', 'without the extension of the head', { at: investigating() }],
      ['extended-by-the-head-first-and-together-once', 'a third extension', { at: twice }],
      ['extension-within-what-the-heads-may-add', 'sixty-one days in city management', { input: { days: 61 } }],
      [
        'extension-within-what-the-heads-may-add',
        'thirty-one days in the environmental field',
        { at: extended(FUMES), input: { days: 31 } },
      ],
      ['extended-before-the-term-ends', 'the day after the first extension', { on: '2026-07-03' }],
      [
        'extension-deliberated-by-the-heads',
        'two heads are no 集体',
        { input: { attendees: ['head', 'field-head', 'head'] } },
      ],
      [
        'extension-deliberated-by-the-heads',
        'officers are no heads',
        { input: { attendees: ['head', 'li', 'zhao', 'reviewer'] } },
      ],
      [
        'extension-deliberated-by-the-heads',
        'without the head who approves',
        { input: { attendees: ['field-head', 'reviewing-head', 'unit-head'] } },
      ],
    ],
  }),
  ...handlerRows('leave-out-days', investigating()),
  ...rulesOf('leave-out-days', investigating(), {
    holds: [
      ['ground-left-out-by-the-field', 'testing in city management'],
      [
        'ground-left-out-by-the-field',
        'recognition in the environmental field',
        { at: investigating(FUMES), input: { ground: 'recognition' } },
      ],
      ['public-notice-left-out-with-a-reason', 'testing needs no reason of its own'],
      [
        'days-left-out-lie-within-the-term',
        'an interval that is over',
        { on: '2026-03-25', input: { from: '2026-03-05', to: '2026-03-24' } },
      ],
    ],
    fails: [
      [
        'ground-left-out-by-the-field',
        'recognition is not in the list of city management',
        { input: { ground: 'recognition' } },
      ],
      [
        'ground-left-out-by-the-field',
        'a field whose rule leaves nothing out',
        { at: investigating(FUNERAL), input: { ground: 'testing' } },
      ],
      ['public-notice-left-out-with-a-reason', 'public notice is in no list', { input: { ground: 'public-notice' } }],
      [
        'days-left-out-lie-within-the-term',
        'days before filing',
        { on: '2026-03-10', input: { from: '2026-03-03', to: '2026-03-09' } },
      ],
      [
        'days-left-out-lie-within-the-term',
        'an interval that is not over',
        { on: '2026-03-10', input: { from: '2026-03-05', to: '2026-03-11' } },
      ],
      [
        'days-left-out-lie-within-the-term',
        'an interval that ends before it begins',
        { on: '2026-03-10', input: { from: '2026-03-09', to: '2026-03-08' } },
      ],
    ],
  }),
  ...rulesOf('call-for-review-papers', ofMatter('in-review'), {
    holds: [
      ['no-call-for-papers-open', 'nothing is outstanding'],
      ['reviewer-qualified', 'a reviewer with 法律职业资格'],
      ['reviewer-apart-from-handlers', 'a reviewer who had no hand in the case'],
    ],
    fails: [
      ['reviewer-qualified', 'a new reviewer without the qualification', { by: 'new-reviewer' }],
      [
        'reviewer-apart-from-handlers',
        'a handler asks nobody for papers as reviewer',
        { at: () => fileAt('in-review', { handlers: ['li', 'officer-reviewer'] }), by: 'officer-reviewer' },
      ],
      ['no-call-for-papers-open', 'what was called for has not come', { at: called }],
    ],
  }),
  ...handlerRows('supply-review-papers', called),
  ...rulesOf('supply-review-papers', called, {
    holds: [['papers-were-called-for', 'the reviewer has called for them']],
    fails: [['papers-were-called-for', 'nobody called for anything', { at: ofMatter('in-review') }]],
  }),
  ...rulesOf('suspend-investigation', investigating(), {
    holds: [['suspension-ground-of-the-field', 'the five grounds of art. 30 of Order 55']],
    fails: [['suspension-ground-of-the-field', 'a field whose rule we do not know', { at: investigating(FUNERAL) }]],
  }),
];
